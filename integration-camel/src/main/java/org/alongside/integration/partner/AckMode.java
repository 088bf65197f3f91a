package org.alongside.integration.partner;

/** How we hear that a partner has what we sent (5.6). */
public enum AckMode {

    NONE("They do not tell us"),
    POLL_FOLDER("They put an answer into a folder"),
    IMPLICIT_NEXT_FILE("Their next file shows it");

    private final String label;

    AckMode(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
