package org.alongside.training.enrolment;

/** What can be arranged so that somebody can take part. It says what to do, never what anybody has or is. */
public enum Arrangement {

    STEP_FREE("A way in without steps"),
    WHEELCHAIR_SPACE("Room to move and turn a wheelchair"),
    SEAT("A seat that can be chosen first"),
    HEARING_LOOP("A hearing loop"),
    BSL("A British Sign Language interpreter"),
    CAPTIONS("Captions while people speak"),
    NOTES("Somebody who takes notes"),
    LARGE_PRINT("Papers in large print"),
    EASY_READ("Papers in easy read"),
    PAPERS_BEFORE("Papers some days before"),
    SCREEN_READER("Papers that a screen reader can read"),
    BREAKS("More breaks"),
    QUIET_ROOM("A quiet room to go to"),
    ASSISTANCE_DOG("Room and water for an assistance dog"),
    CHANGING_PLACES("A Changing Places toilet"),
    PARKING("A parking place beside the door");

    private final String label;

    Arrangement(String label) {
        this.label = label;
    }

    /** What people read. */
    public String label() {
        return label;
    }
}
