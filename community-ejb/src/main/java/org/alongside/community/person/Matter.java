package org.alongside.community.person;

/** What somebody may act for another person in. Always one or more of these, never "everything" (R-REP-2). */
public enum Matter {

    PLAN(Power.EDIT_DRAFT),
    MONEY(Power.CONFIRM_SHARE),
    VOTE_MONEY(Power.VOTE_MONEY),
    VOTE_OTHER(Power.VOTE_OTHER),
    INFO(Power.VIEW_PLAN);

    private final Power power;

    Matter(Power power) {
        this.power = power;
    }

    public Power power() {
        return power;
    }

    /** A decision is taken in it, rather than something looked at. */
    public boolean decides() {
        return this == MONEY || this == VOTE_MONEY || this == VOTE_OTHER;
    }
}
