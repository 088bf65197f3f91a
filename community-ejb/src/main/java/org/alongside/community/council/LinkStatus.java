package org.alongside.community.council;

import org.alongside.platform.state.Status;
import org.alongside.platform.state.Transitions;

/** How far somebody is linked with their council (feed F13). */
public enum LinkStatus implements Status<LinkStep> {

    REQUESTED("Waiting for the council"),
    CONFIRMED("Linked"),
    /** The council has said that its identifier stood for two people; until a person sorts it out nothing is shown. */
    UNCLEAR("The council is sorting out a mix-up"),
    NO_MATCH("The council did not find you"),
    SEVERAL("The council found more than one person"),
    REFUSED("The council said no"),
    WITHDRAWN("You took it back"),
    ENDED("Ended");

    private static final Transitions<LinkStatus, LinkStep> TABLE = Transitions.between(LinkStatus.class, LinkStep.class)
            .allow(REQUESTED, LinkStep.CONFIRM, CONFIRMED)
            .allow(REQUESTED, LinkStep.FIND_NOBODY, NO_MATCH)
            .allow(REQUESTED, LinkStep.FIND_SEVERAL, SEVERAL)
            .allow(REQUESTED, LinkStep.REFUSE, REFUSED)
            .allow(REQUESTED, LinkStep.WITHDRAW, WITHDRAWN)
            .allow(CONFIRMED, LinkStep.MERGE, CONFIRMED)
            .allow(CONFIRMED, LinkStep.SPLIT, UNCLEAR)
            .allow(UNCLEAR, LinkStep.ASSIGN, CONFIRMED)
            .allow(CONFIRMED, LinkStep.END, ENDED)
            .allow(UNCLEAR, LinkStep.END, ENDED)
            .endingAt(NO_MATCH, SEVERAL, REFUSED, WITHDRAWN, ENDED);

    private final String label;

    LinkStatus(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    @Override
    public Transitions<LinkStatus, LinkStep> transitions() {
        return TABLE;
    }

    public LinkStatus after(LinkStep step) {
        return TABLE.after(this, step);
    }

    /** Somebody has one such link at a time, and may ask again only when they have none. */
    public boolean isLive() {
        return this == REQUESTED || this == CONFIRMED || this == UNCLEAR;
    }
}
