package org.alongside.training.course;

/** How far a course goes into an area. */
public enum Depth {
    /** Can support, but not alone meet, what is asked of a broker (R-TRN-31). */
    INTRO("An introduction"),
    FULL("In full");

    private final String label;

    Depth(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
