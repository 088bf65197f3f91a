package org.alongside.training.course;

/** What ties a provider to the body that would approve its courses (R-TRN-12). */
public enum ProviderLink {
    NONE(""),
    BODY("This provider belongs to the body that approves brokers in this area. Another area's body approved the course."),
    HOST("This provider belongs to the organisation that houses the body which approves brokers in this area. "
            + "Another area's body approved the course.");

    private final String statement;

    ProviderLink(String statement) {
        this.statement = statement;
    }

    /** What the course's page says; empty when there is nothing to say. */
    public String statement() {
        return statement;
    }

    /** The area's own body may approve. */
    public boolean leavesBodyFree() {
        return this == NONE;
    }
}
