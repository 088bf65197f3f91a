package org.alongside.community.person;

/** Why somebody does not act for a person any more. */
public enum EndReason {

    PERSON_ENDED_IT("The person ended it"),
    REPRESENTATIVE_STOPPED("Who acted for them stopped"),
    CAPACITY_REGAINED("The person decides this themselves again"),
    REVOKED("It was revoked"),
    COUNCIL_ENDED_IT("The council ended it"),
    DEATH("Somebody died");

    private final String label;

    EndReason(String label) {
        this.label = label;
    }

    /** What people read. */
    public String label() {
        return label;
    }
}
