package org.alongside.community.peergroup;

/** What somebody brings along that another may not be able to be near. */
public enum Habit {

    PETS("Pets"),
    SMOKING("Smoking"),
    ALCOHOL("Alcohol"),
    STRONG_SCENT("Perfume or strong scent");

    private final String label;

    Habit(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
