package org.alongside.portal.community.time.manage;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.alongside.community.timebank.boundary.ReadTimeDesk;
import org.alongside.community.timebank.boundary.RunTimeBank;
import org.alongside.community.timebank.boundary.SeePapers;
import org.alongside.community.timebank.boundary.TimeMemberView;
import org.alongside.portal.form.FormKey;
import org.alongside.portal.form.Problems;
import org.alongside.portal.form.TypedDate;
import org.alongside.portal.routing.CurrentPage;

/** Licence, insurance and MOT of a member who drives were seen. */
@Named("communityTimeManagePapers")
@RequestScoped
public class PapersPage {

    @Inject
    private ReadTimeDesk reading;

    @Inject
    private RunTimeBank running;

    @Inject
    private FormKey formKey;

    @Inject
    private Problems problems;

    @Inject
    private CurrentPage page;

    private TimeMemberView it;
    private final TypedDate day = new TypedDate();

    public void load() {
        it = reading.member(page.id("id"));
    }

    public void keep() {
        var date = day.value("day", problems);
        if (!problems.isAny()) {
            running.seePapers(new SeePapers(formKey.getValue(), it.id(), date.orElse(null)));
            page.goTo("community/time/manage/member?id=" + it.id() + "&done=yes");
        }
    }

    public TimeMemberView getIt() {
        return it;
    }

    public TypedDate getDay() {
        return day;
    }
}
