package org.alongside.community.peergroup;

/** The languages and ways in which somebody understands and is understood. */
public enum Communication {

    ENGLISH("English"),
    PLAIN_WORDS("Plain words and time"),
    BSL("British Sign Language"),
    WRITING("Writing instead of speaking"),
    MAKATON("Makaton"),
    BENGALI("Bengali"),
    POLISH("Polish"),
    PUNJABI("Punjabi"),
    SOMALI("Somali"),
    URDU("Urdu");

    private final String label;

    Communication(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
