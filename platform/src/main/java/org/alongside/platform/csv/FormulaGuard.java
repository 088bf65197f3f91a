package org.alongside.platform.csv;

/**
 * Keeps a cell from being run as a command by the spreadsheet it is opened in (R-INT-46, B16). What is guarded begins with one
 * apostrophe more; so a text that already begins with apostrophes before a formula is guarded too, and lifting the guard gives
 * back exactly what there was.
 */
public final class FormulaGuard {

    /** The signs a formula begins with, also as they are written full width in the east. */
    private static final String SIGNS = "=+-@\t\r\uFF1D\uFF0B\uFF0D\uFF20";
    private static final char APOSTROPHE = '\'';

    private FormulaGuard() {
    }

    /** Safe to be opened. */
    public static String guarded(String cell) {
        return isFormula(cell, 0) ? APOSTROPHE + cell : cell;
    }

    /** As it was before it was guarded. */
    public static String lifted(String cell) {
        return !cell.isEmpty() && cell.charAt(0) == APOSTROPHE && isFormula(cell, 1) ? cell.substring(1) : cell;
    }

    /** Whether a spreadsheet would run it. */
    public static boolean isFormula(String cell) {
        return isFormula(cell, 0);
    }

    private static boolean isFormula(String cell, int from) {
        for (int i = from; i < cell.length(); i++) {
            char one = cell.charAt(i);
            if (SIGNS.indexOf(one) >= 0) {
                return true;
            }
            if (one != APOSTROPHE && one != '\0' && one != '\uFEFF' && !Character.isWhitespace(one)) {
                return false;
            }
        }
        return false;
    }
}
