package org.alongside.platform.csv;

import java.util.Arrays;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Rows as RFC 4180 wants them. For people, safe to open in a spreadsheet: a cell that a spreadsheet would take for a formula
 * begins with an apostrophe (B16, R-INT-46). For programs, exact.
 */
public final class Csv {

    /** Before a table for people, so that spreadsheets on Windows read names like Zoë as UTF-8; programs do without. */
    public static final String MARK = "\uFEFF";

    private static final Pattern NEEDS_QUOTES = Pattern.compile("[\",\\r\\n]|^\\s|\\s$|^'");

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
        text.append(Arrays.stream(cells).map(this::written).collect(Collectors.joining(","))).append("\r\n");
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
        return NEEDS_QUOTES.matcher(safe).find() ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
    }
}
