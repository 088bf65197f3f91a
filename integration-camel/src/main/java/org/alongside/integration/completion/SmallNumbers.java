package org.alongside.integration.completion;

/**
 * Numbers of people as they may be told (R-INT-75): below five not at all, and others to the nearest five, so that neither
 * a number nor the difference of two tells of a few.
 */
final class SmallNumbers {

    static final String HIDDEN = "[c]";
    private static final int LEAST = 5;

    private SmallNumbers() {
    }

    static String told(int people) {
        return people < LEAST ? HIDDEN : String.valueOf((people + LEAST / 2) / LEAST * LEAST);
    }
}
