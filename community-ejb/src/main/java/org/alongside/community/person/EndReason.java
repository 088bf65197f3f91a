package org.alongside.community.person;

/** Why somebody does not act for a person any more. */
public enum EndReason {

    PERSON_ENDED_IT,
    REPRESENTATIVE_STOPPED,
    CAPACITY_REGAINED,
    REVOKED,
    COUNCIL_ENDED_IT,
    DEATH
}
