package org.alongside.community.timebank;

import java.util.EnumSet;
import org.alongside.platform.state.Status;
import org.alongside.platform.state.Transitions;

/** Where an offer or a request stands (specification 3.5). */
public enum ListingStatus implements Status<ListingStep> {

    DRAFT("Not shown yet"),
    LIVE("Shown to members"),
    PAUSED("Not shown for now"),
    FILLED("Done"),
    EXPIRED("Ran out"),
    REMOVED("Taken away");

    private static final Transitions<ListingStatus, ListingStep> TABLE = Transitions
            .between(ListingStatus.class, ListingStep.class)
            .allow(DRAFT, ListingStep.PUBLISH, LIVE)
            .allow(LIVE, ListingStep.PAUSE, PAUSED)
            .allow(PAUSED, ListingStep.RESUME, LIVE)
            .allowFromAny(EnumSet.of(LIVE, PAUSED), ListingStep.FILL, FILLED)
            .allowFromAny(EnumSet.of(LIVE, PAUSED), ListingStep.EXPIRE, EXPIRED)
            .allowFromAny(EnumSet.of(DRAFT, LIVE, PAUSED), ListingStep.REMOVE, REMOVED)
            .endingAt(FILLED, EXPIRED, REMOVED);

    private final String label;

    ListingStatus(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    @Override
    public Transitions<ListingStatus, ListingStep> transitions() {
        return TABLE;
    }

    public ListingStatus after(ListingStep step) {
        return TABLE.after(this, step);
    }
}
