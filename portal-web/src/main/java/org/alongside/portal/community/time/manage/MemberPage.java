package org.alongside.portal.community.time.manage;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.alongside.community.timebank.TimeMemberStep;
import org.alongside.community.timebank.boundary.MoveMember;
import org.alongside.community.timebank.boundary.ReadTimeDesk;
import org.alongside.community.timebank.boundary.RunTimeBank;
import org.alongside.community.timebank.boundary.TimeMemberView;
import org.alongside.portal.form.FormKey;
import org.alongside.portal.routing.CurrentPage;

/** One member: introduce them, and keep in mind what matters. */
@Named("communityTimeManageMember")
@RequestScoped
public class MemberPage {

    @Inject
    private ReadTimeDesk reading;

    @Inject
    private RunTimeBank running;

    @Inject
    private FormKey formKey;

    @Inject
    private CurrentPage page;

    private TimeMemberView it;

    public void load() {
        it = reading.member(page.id("id"));
    }

    public void induct() {
        move(TimeMemberStep.INDUCT);
    }

    public void pass() {
        move(TimeMemberStep.PASS);
    }

    private void move(TimeMemberStep step) {
        running.move(new MoveMember(formKey.getValue(), it.id(), step));
        page.goTo("community/time/manage/member?id=" + it.id() + "&done=yes");
    }

    public TimeMemberView getIt() {
        return it;
    }
}
