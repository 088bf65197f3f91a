package org.alongside.community.statement;

/** How near unspent money is to what may be kept back; a council may ask for what is above (R-POOL-29). */
public enum SurplusLevel {

    BELOW("You are well below it"),
    NEAR("You are near it"),
    REACHED("You have reached it");

    private final String label;

    SurplusLevel(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
