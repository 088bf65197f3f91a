package org.alongside.community.pool;

/** What a group decides about together. */
public enum PoolMatter {

    SPEND("Spending more than two signatories may release", DecidedBy.MAJORITY, false),
    POT("Using much of the pot", DecidedBy.CONSENT, false),
    JOIN("A new member", DecidedBy.CONSENT, false),
    RULES("Changing this agreement", DecidedBy.TWO_THIRDS, true),
    REMOVE("Ending somebody's membership", DecidedBy.TWO_THIRDS, true),
    WIND_UP("Ending the pool", DecidedBy.TWO_THIRDS, true);

    private final String label;
    private final DecidedBy usual;
    private final boolean onlyTighter;

    PoolMatter(String label, DecidedBy usual, boolean onlyTighter) {
        this.label = label;
        this.usual = usual;
        this.onlyTighter = onlyTighter;
    }

    public String label() {
        return label;
    }

    /** Unless the agreement says otherwise (specification 6.3). */
    public DecidedBy usual() {
        return usual;
    }

    /** Whether an agreement may have it decided this way. */
    public boolean allows(DecidedBy way) {
        return !onlyTighter || way.isAsStrictAs(usual);
    }
}
