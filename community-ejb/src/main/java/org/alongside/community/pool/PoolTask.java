package org.alongside.community.pool;

/** What a member does for the others; one person may have several. */
public enum PoolTask {

    TREASURER("Treasurer", "keeps the books"),
    SIGNATORY("Signatory", "releases payments, together with another"),
    FACILITATOR("Facilitator", "helps the group decide");

    private final String label;
    private final String purpose;

    PoolTask(String label, String purpose) {
        this.label = label;
        this.purpose = purpose;
    }

    public String label() {
        return label;
    }

    public String purpose() {
        return purpose;
    }
}
