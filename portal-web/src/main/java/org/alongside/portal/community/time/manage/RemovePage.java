package org.alongside.portal.community.time.manage;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.alongside.community.timebank.boundary.ListingView;
import org.alongside.community.timebank.boundary.ReadTimeDesk;
import org.alongside.community.timebank.boundary.RemoveListing;
import org.alongside.community.timebank.boundary.RunTimeBank;
import org.alongside.portal.form.FormKey;
import org.alongside.portal.routing.CurrentPage;

/** The coordinator takes an offer or a request away, with a reason. */
@Named("communityTimeManageRemove")
@RequestScoped
public class RemovePage {

    @Inject
    private ReadTimeDesk reading;

    @Inject
    private RunTimeBank running;

    @Inject
    private FormKey formKey;

    @Inject
    private CurrentPage page;

    private ListingView it;
    private String reason = "";

    public void load() {
        it = reading.listing(page.id("id"));
    }

    public void remove() {
        running.remove(new RemoveListing(formKey.getValue(), it.id(), reason));
        page.goTo("community/time/manage/listings?done=yes");
    }

    public ListingView getIt() {
        return it;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
