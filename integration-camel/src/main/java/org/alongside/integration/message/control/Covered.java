package org.alongside.integration.message.control;

/** A cell as it may be shown to anybody at the desk: how long it is and how it ends, and no more of it (8.4). */
final class Covered {

    private static final int SHOWN = 2;
    private static final int LONGEST = 12;

    private Covered() {
    }

    static String of(String cell) {
        if (cell == null || cell.isEmpty()) {
            return "";
        }
        int letters = cell.codePointCount(0, cell.length());
        if (letters <= 2 * SHOWN) {
            return "•".repeat(letters);
        }
        return "•".repeat(Math.min(LONGEST, letters - SHOWN)) + cell.substring(cell.offsetByCodePoints(cell.length(), -SHOWN));
    }
}
