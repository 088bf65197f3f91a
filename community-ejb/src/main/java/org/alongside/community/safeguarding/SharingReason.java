package org.alongside.community.safeguarding;

/** Why others may be told although the person has not agreed (R-SAFE-03). */
public enum SharingReason {

    RISK_TO_LIFE("Their life may be at risk"),
    OTHERS("Other people may be at risk"),
    COERCION("Somebody may be making them say no"),
    CAPACITY("They may not be able to decide this now"),
    CRIME("A crime may have been committed");

    private final String label;

    SharingReason(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
