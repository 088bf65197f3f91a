package org.alongside.portal.feeds;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.alongside.integration.feed.Feed;
import org.alongside.integration.partner.StopView;
import org.alongside.integration.partner.boundary.KeepPartners;
import org.alongside.integration.partner.boundary.LiftStop;
import org.alongside.integration.partner.boundary.ReadPartners;
import org.alongside.integration.partner.boundary.StopFeed;
import org.alongside.portal.form.Choices;
import org.alongside.portal.form.FormKey;
import org.alongside.portal.routing.CurrentPage;

/** The brakes: one feed, or all of them. */
@Named("feedsStop")
@RequestScoped
public class StopPage {

    @Inject
    private ReadPartners partners;

    @Inject
    private KeepPartners keeping;

    @Inject
    private FormKey formKey;

    @Inject
    private CurrentPage page;

    private List<StopView> stops;
    private String feed = "";
    private String because = "";

    public void load() {
        stops = partners.stops();
    }

    public void stop() {
        Feed chosen = Choices.chosen(Feed.class, List.of(feed)).stream().findFirst().orElse(null);
        keeping.stop(new StopFeed(formKey.getValue(), chosen, because));
        page.goTo("feeds/stop?done=yes");
    }

    /** The one that the address names. */
    public void lift() {
        keeping.lift(new LiftStop(formKey.getValue(), page.id("lift")));
        page.goTo("feeds/stop?done=yes");
    }

    /** To be asked about before it is lifted; null when the address names none. */
    public StopView getToLift() {
        return stops.stream().filter(one -> one.id().equals(page.id("lift"))).findFirst().orElse(null);
    }

    public List<StopView> getStops() {
        return stops;
    }

    public String getFeed() {
        return feed;
    }

    public void setFeed(String feed) {
        this.feed = feed;
    }

    public String getBecause() {
        return because;
    }

    public void setBecause(String because) {
        this.because = because;
    }
}
