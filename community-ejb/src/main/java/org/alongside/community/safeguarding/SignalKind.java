package org.alongside.community.safeguarding;

/** What may be worth a look; it blames nobody and does nothing by itself (R-SAFE-09). */
public enum SignalKind {

    NEW_HELPER_LARGE_SPEND("Somebody new helps, and a large sum is spent"),
    ONE_HELPER_MANY_VOTERS("The same person helped three or more people to vote"),
    CASH_EVIDENCE_AGAIN("A cash note again instead of a receipt"),
    HELPER_IS_PAYEE("Who helps is also who is paid");

    private final String label;

    SignalKind(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
