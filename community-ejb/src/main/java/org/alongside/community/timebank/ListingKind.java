package org.alongside.community.timebank;

/** Whether somebody offers time or asks for it. */
public enum ListingKind {

    OFFER("I can"),
    REQUEST("I'd like");

    private final String label;

    ListingKind(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
