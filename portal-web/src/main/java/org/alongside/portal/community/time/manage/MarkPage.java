package org.alongside.portal.community.time.manage;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.alongside.community.timebank.MemberMark;
import org.alongside.community.timebank.boundary.MarkMember;
import org.alongside.community.timebank.boundary.ReadTimeDesk;
import org.alongside.community.timebank.boundary.RunTimeBank;
import org.alongside.community.timebank.boundary.TimeMemberView;
import org.alongside.portal.form.Choice;
import org.alongside.portal.form.Choices;
import org.alongside.portal.form.FormKey;
import org.alongside.portal.routing.CurrentPage;

/** Something to keep in mind about a member, with a reason. */
@Named("communityTimeManageMark")
@RequestScoped
public class MarkPage {

    @Inject
    private ReadTimeDesk reading;

    @Inject
    private RunTimeBank running;

    @Inject
    private FormKey formKey;

    @Inject
    private CurrentPage page;

    private TimeMemberView it;
    private MemberMark mark;
    private String reason = "";

    public void load() {
        it = reading.member(page.id("id"));
    }

    public void keep() {
        running.mark(new MarkMember(formKey.getValue(), it.id(), mark, reason));
        page.goTo("community/time/manage/member?id=" + it.id() + "&done=yes");
    }

    public List<Choice> getMarks() {
        return Choices.of(MemberMark::label, MemberMark.values());
    }

    public TimeMemberView getIt() {
        return it;
    }

    public MemberMark getMark() {
        return mark;
    }

    public void setMark(MemberMark mark) {
        this.mark = mark;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
