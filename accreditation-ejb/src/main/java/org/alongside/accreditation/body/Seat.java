package org.alongside.accreditation.body;

/** What a member does on the body. */
public enum Seat {

    /** Governs, votes, and may sit on panels. */
    VOTING("Votes on the body"),
    /** Sits on panels only. */
    PANEL("Sits on panels"),
    /** Comes and advises; never votes. */
    ADVISER("Advises, without a vote");

    private final String label;

    Seat(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /** Somebody with this seat casts votes somewhere. */
    public boolean decides() {
        return this != ADVISER;
    }
}
