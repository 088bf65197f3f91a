package org.alongside.training.attendance;

/** How somebody took part in a session (R-TRN-28). */
public enum Mark {
    PRESENT("There"),
    /** For some minutes of it. */
    PARTIAL("There for part of it"),
    REMOTE("Joined from elsewhere"),
    /** Told us before it started. Not attended, and not a no-show. */
    APOLOGY("Sent an apology"),
    ABSENT("Not there");

    private final String label;

    Mark(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /** Somebody who was there cannot have missed it. */
    public boolean mayBeAccessFailure() {
        return this == PARTIAL || this == APOLOGY || this == ABSENT;
    }
}
