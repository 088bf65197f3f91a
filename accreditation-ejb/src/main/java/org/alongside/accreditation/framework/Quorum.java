package org.alongside.accreditation.framework;

/** How many people a panel of a given size needs. */
public final class Quorum {

    private Quorum() {
    }

    /** The greater of two thirds rounded up and {@code atLeast}. */
    public static int of(int panelSize, int atLeast) {
        return Math.max(atLeast, (2 * panelSize + 2) / 3);
    }
}
