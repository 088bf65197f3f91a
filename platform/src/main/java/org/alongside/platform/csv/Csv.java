package org.alongside.platform.csv;

import java.util.function.UnaryOperator;

/**
 * Rows as RFC 4180 wants them. For people, safe to open in a spreadsheet: a cell that a spreadsheet would take for a formula
 * begins with an apostrophe (B16, R-INT-46). For programs, exact.
 */
public final class Csv {

    /** Before a table for people, so that spreadsheets on Windows read names like Zoë as UTF-8; programs do without. */
    public static final String MARK = "\uFEFF";

    private final StringBuilder text = new StringBuilder();
    private final UnaryOperator<String> guard;

    /** For people. */
    public Csv() {
        this(FormulaGuard::guarded);
    }

    private Csv(UnaryOperator<String> guard) {
        this.guard = guard;
    }

    /** For a program, which has to get what there is. */
    public static Csv exact() {
        return new Csv(UnaryOperator.identity());
    }

    public Csv row(String... cells) {
        for (int i = 0; i < cells.length; i++) {
            text.append(i == 0 ? "" : ",").append(written(cells[i]));
        }
        text.append("\r\n");
        return this;
    }

    @Override
    public String toString() {
        return text.toString();
    }

    /** One cell, for people. */
    public static String cell(String value) {
        return new Csv().written(value);
    }

    private String written(String value) {
        if (value == null) {
            return "";
        }
        String safe = guard.apply(value);
        return needsQuotes(safe) ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
    }

    /** By its signs and not by a pattern: it is asked for every cell of every list. */
    private static boolean needsQuotes(String cell) {
        if (cell.isEmpty()) {
            return false;
        }
        if (cell.charAt(0) == '\'' || isSpace(cell.charAt(0)) || isSpace(cell.charAt(cell.length() - 1))) {
            return true;
        }
        for (int i = 0; i < cell.length(); i++) {
            char one = cell.charAt(i);
            if (one == '"' || one == ',' || one == '\r' || one == '\n') {
                return true;
            }
        }
        return false;
    }

    private static boolean isSpace(char one) {
        return one == ' ' || one >= '\t' && one <= '\r';
    }
}
