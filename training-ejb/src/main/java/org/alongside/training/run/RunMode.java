package org.alongside.training.run;

/** Where a run takes place. */
public enum RunMode {
    IN_PERSON("In person"),
    ONLINE("Online"),
    MIXED("In person and online");

    private final String label;

    RunMode(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /** People meet in a room, so the room has to hold everybody. */
    public boolean needsRoom() {
        return this != ONLINE;
    }
}
