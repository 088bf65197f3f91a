package org.alongside.training.run;

/** What a place, or an online room, has so that people can take part. */
public enum AccessFeature {
    STEP_FREE("Step-free"),
    HEARING_LOOP("Hearing loop"),
    BSL("British Sign Language"),
    CAPTIONS("Captions"),
    QUIET_ROOM("Quiet room"),
    CHANGING_PLACES("Changing Places toilet"),
    ACCESSIBLE_TOILET("Accessible toilet"),
    ACCESSIBLE_PARKING("Accessible parking");

    private final String label;

    AccessFeature(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
