package org.alongside.portal.table;

import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Rows as RFC 4180 wants them, safe to open in a spreadsheet: a cell that a spreadsheet would take for a formula begins
 * with an apostrophe (B16).
 */
public final class Csv {

    /** Before a table for people, so that spreadsheets on Windows read names like Zoë as UTF-8; programs do without. */
    public static final String MARK = "\uFEFF";

    private static final Pattern FORMULA = Pattern.compile("^[\\s\\u0000\\uFEFF]*[=+\\-@\\t\\r\\uFF1D\\uFF0B\\uFF0D\\uFF20].*",
            Pattern.DOTALL);
    private static final Pattern NEEDS_QUOTES = Pattern.compile("[\",\\r\\n]|^\\s|\\s$|^'");

    private final StringBuilder text = new StringBuilder();

    public Csv row(String... cells) {
        text.append(Arrays.stream(cells).map(Csv::cell).collect(Collectors.joining(","))).append("\r\n");
        return this;
    }

    @Override
    public String toString() {
        return text.toString();
    }

    public static String cell(String value) {
        if (value == null) {
            return "";
        }
        String safe = FORMULA.matcher(value).matches() || value.startsWith("\t") || value.startsWith("\r")
                ? "'" + value : value;
        return NEEDS_QUOTES.matcher(safe).find() ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
    }
}
