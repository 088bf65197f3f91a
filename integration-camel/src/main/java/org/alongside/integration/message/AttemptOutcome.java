package org.alongside.integration.message;

/** What became of one try to send. */
public enum AttemptOutcome {

    RUNNING("Under way"),
    OK("Arrived"),
    RETRY("Did not arrive; tried again"),
    REFUSED("Refused"),
    UNKNOWN("Perhaps arrived"),
    /** Whoever tried was stopped in the middle. */
    CUT_OFF("Broken off");

    private final String label;

    AttemptOutcome(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
