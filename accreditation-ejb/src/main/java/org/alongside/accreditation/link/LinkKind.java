package org.alongside.accreditation.link;

/**
 * Links between two people that the portal knows by itself (R-ACC-49). Some always stand in the way (R-ACC-48); the
 * others are shown to the chair, who decides.
 */
public enum LinkKind {

    SAME_PERSON(true),
    FAMILY(true),
    EMPLOYMENT(true),
    CUSTOMER(true),
    TRAINER_LEARNER(true),
    ASSESSED_THE_CASE(true),
    COMPLAINT(true),
    EARLIER_STAGE(true),
    COMPETING_BID(true),
    SHARED_ORGANISATION(false),
    SAME_ADDRESS(false),
    /** Stepped out of a case about this person before, within the time that counts. */
    TOLD_AN_INTEREST(false),
    /** Assessed an earlier application of this person. */
    ASSESSED_BEFORE(false),
    EARLIER_PANEL(false);

    private final boolean always;

    LinkKind(boolean always) {
        this.always = always;
    }

    /** No chair can clear it. */
    public boolean isAlways() {
        return always;
    }
}
