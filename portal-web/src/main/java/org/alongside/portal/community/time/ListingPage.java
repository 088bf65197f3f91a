package org.alongside.portal.community.time;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.alongside.community.timebank.ListingStep;
import org.alongside.community.timebank.boundary.JoinTimeBank;
import org.alongside.community.timebank.boundary.ListingView;
import org.alongside.community.timebank.boundary.MoveListing;
import org.alongside.community.timebank.boundary.MyTimeMembership;
import org.alongside.community.timebank.boundary.OfferAndAsk;
import org.alongside.portal.form.FormKey;
import org.alongside.portal.routing.CurrentPage;

/** One offer or request: I take it up, or keep my own. */
@Named("communityTimeListing")
@RequestScoped
public class ListingPage {

    @Inject
    private OfferAndAsk offering;

    @Inject
    private JoinTimeBank joining;

    @Inject
    private FormKey formKey;

    @Inject
    private CurrentPage page;

    private ListingView it;
    private boolean active;

    public void load() {
        it = offering.see(page.id("id"));
        active = joining.mine().filter(MyTimeMembership::active).isPresent();
    }

    public void hide() {
        move(ListingStep.PAUSE);
    }

    public void show() {
        move(ListingStep.RESUME);
    }

    public void done() {
        move(ListingStep.FILL);
    }

    public void remove() {
        move(ListingStep.REMOVE);
    }

    private void move(ListingStep step) {
        offering.move(new MoveListing(formKey.getValue(), it.id(), step));
        page.goTo("community/time/my?done=" + step.name());
    }

    public boolean isActive() {
        return active;
    }

    public ListingView getIt() {
        return it;
    }
}
