package org.alongside.integration.feed;

/** Seen from the portal. */
public enum Direction {

    IN("Comes in"),
    OUT("Goes out");

    private final String label;

    Direction(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
