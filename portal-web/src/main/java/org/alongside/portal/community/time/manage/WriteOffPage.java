package org.alongside.portal.community.time.manage;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.alongside.community.timebank.boundary.NoteWriteOff;
import org.alongside.community.timebank.boundary.ReadTimeDesk;
import org.alongside.community.timebank.boundary.TimeMemberView;
import org.alongside.community.timebank.boundary.WriteOffTime;
import org.alongside.portal.form.FormKey;
import org.alongside.portal.routing.CurrentPage;

/** Why the pot takes over what somebody owed who left. */
@Named("communityTimeManageWriteOff")
@RequestScoped
public class WriteOffPage {

    @Inject
    private ReadTimeDesk reading;

    @Inject
    private WriteOffTime writing;

    @Inject
    private FormKey formKey;

    @Inject
    private CurrentPage page;

    private TimeMemberView it;
    private String reason = "";

    public void load() {
        it = reading.member(page.id("id"));
    }

    public void keep() {
        writing.note(new NoteWriteOff(formKey.getValue(), it.id(), reason));
        page.goTo("community/time/manage?done=second");
    }

    public TimeMemberView getIt() {
        return it;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
