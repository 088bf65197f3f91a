package org.alongside.community.pool;

/** Where somebody's money comes from, which says what may become of it. */
public enum MoneySource {

    DIRECT_PAYMENT("Direct payment", Way.DIRECT_PAYMENT_ACCOUNT),
    HEALTH_BUDGET("Personal health budget", Way.HEALTH_BODY),
    SERVICE_FUND("Individual service fund", Way.FUND_HOLDER),
    OWN_MONEY("Own money", Way.PERSON),
    GRANT("Grant", Way.GRANTOR),
    DONATION("Donation", Way.POT);

    /** Where it goes when it is not spent (R-POOL-24). */
    public enum Way {

        DIRECT_PAYMENT_ACCOUNT("the direct payment account"),
        HEALTH_BODY("wherever the health body says"),
        FUND_HOLDER("the provider that holds the fund"),
        PERSON("the person"),
        GRANTOR("whoever gave the grant, as its terms say"),
        POT("the pot, where it stays");

        private final String label;

        Way(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    private final String label;
    private final Way goesTo;

    MoneySource(String label, Way goesTo) {
        this.label = label;
        this.goesTo = goesTo;
    }

    public String label() {
        return label;
    }

    /** Where what is left of it goes (R-POOL-24). */
    public Way goesTo() {
        return goesTo;
    }

    /** Given for the needs of one person in their plan, and for nothing else (R-POOL-05, 06). */
    public boolean isForOwnNeedsOnly() {
        return this == DIRECT_PAYMENT || this == HEALTH_BUDGET || this == SERVICE_FUND;
    }

    /** Given to the pot, not by a member out of what is theirs. */
    public boolean isOfThePot() {
        return this == GRANT || this == DONATION;
    }
}
