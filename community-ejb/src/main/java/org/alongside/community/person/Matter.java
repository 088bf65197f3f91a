package org.alongside.community.person;

/** What somebody may act for another person in. Always one or more of these, never "everything" (R-REP-2). */
public enum Matter {

    PLAN("the plan", Power.EDIT_DRAFT),
    MONEY("money", Power.CONFIRM_SHARE),
    VOTE_MONEY("votes about money", Power.VOTE_MONEY),
    VOTE_OTHER("other votes", Power.VOTE_OTHER),
    INFO("being told things", Power.VIEW_PLAN);

    private final String label;
    private final Power power;

    Matter(String label, Power power) {
        this.label = label;
        this.power = power;
    }

    /** What people read. */
    public String label() {
        return label;
    }

    public Power power() {
        return power;
    }

    /** A decision is taken in it, rather than something looked at. */
    public boolean decides() {
        return this == MONEY || this == VOTE_MONEY || this == VOTE_OTHER;
    }
}
