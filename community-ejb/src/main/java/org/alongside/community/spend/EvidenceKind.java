package org.alongside.community.spend;

/** What shows that a payment was right (R-POOL-18). */
public enum EvidenceKind {

    RECEIPT("A receipt"),
    INVOICE("An invoice"),
    NOTE("A note that two of us signed");

    private final String label;

    EvidenceKind(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
