package org.alongside.integration.profile;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.alongside.integration.profile.Dialect.AmountForm;

/**
 * What the cells of one column of a sample are.
 *
 * @param amounts forms of amounts that a profile would have to allow
 */
record SampleCells(Kind kind, Set<AmountForm> amounts) {

    /** In the order in which they are written in England; the first that reads every cell is taken. */
    static final List<String> PATTERNS =
            List.of("uuuu-MM-dd", "dd/MM/uuuu", "d/M/uuuu", "dd-MM-uuuu", "dd MMM uuuu", "d MMM uuuu", "uuuuMMdd");

    private static final Pattern AMOUNT =
            Pattern.compile("\\(?-?£?\\d{1,3}(,\\d{3})+(\\.\\d{1,2})?\\)?-?|\\(?-?£?\\d{1,9}\\.\\d{1,2}\\)?-?(CR|DR)?|£\\d{1,9}");
    private static final Pattern WHOLE = Pattern.compile("-?\\d{1,18}");
    private static final Set<String> YES_NO = Set.of("true", "false", "yes", "no", "y", "n");
    private static final int LONGEST_MONTH_NUMBER = 12;

    /** In a word or two for people. */
    enum Kind {
        DAYS("Days"), AMOUNTS("Amounts"), NUMBERS("Whole numbers"), YES_NO("Yes or no"), WORDS("Words"), NOTHING("Nothing");

        private final String said;

        Kind(String said) {
            this.said = said;
        }

        String said() {
            return said;
        }
    }

    static SampleCells of(List<String> cells) {
        Kind kind = kind(cells);
        return new SampleCells(kind, kind == Kind.AMOUNTS ? forms(cells) : Set.of());
    }

    private static Kind kind(List<String> cells) {
        if (cells.isEmpty()) {
            return Kind.NOTHING;
        }
        if (PATTERNS.stream().anyMatch(pattern -> all(cells, cell -> day(cell, pattern) != null))) {
            return Kind.DAYS;
        }
        if (all(cells, cell -> WHOLE.matcher(cell).matches())) {
            return Kind.NUMBERS;
        }
        if (all(cells, cell -> AMOUNT.matcher(cell).matches() || WHOLE.matcher(cell).matches())) {
            return Kind.AMOUNTS;
        }
        return all(cells, cell -> YES_NO.contains(cell.toLowerCase(Locale.ROOT))) ? Kind.YES_NO : Kind.WORDS;
    }

    private static boolean all(List<String> cells, Predicate<String> like) {
        return cells.stream().allMatch(like);
    }

    private static Set<AmountForm> forms(List<String> cells) {
        Set<AmountForm> forms = EnumSet.noneOf(AmountForm.class);
        for (String cell : cells) {
            add(forms, AmountForm.THOUSANDS, cell.contains(","));
            add(forms, AmountForm.POUND_SIGN, cell.contains("£"));
            add(forms, AmountForm.BRACKETS, cell.startsWith("("));
            add(forms, AmountForm.TRAILING_MINUS, cell.endsWith("-"));
            add(forms, AmountForm.SHORT_PENCE, !cell.matches(".*\\.\\d\\d\\D*"));
        }
        return forms;
    }

    private static void add(Set<AmountForm> forms, AmountForm form, boolean seen) {
        if (seen) {
            forms.add(form);
        }
    }

    /** By which every one of these is a day; as we write days when there are none. */
    static String pattern(List<String> cells) {
        return PATTERNS.stream().filter(pattern -> all(cells, cell -> day(cell, pattern) != null)).findFirst()
                .orElse(PATTERNS.get(0));
    }

    /** Nothing in them shows which number is the month (R-INT-44). */
    static boolean couldBeMonthFirst(String pattern, List<String> cells) {
        return !cells.isEmpty() && pattern.startsWith("d") && !pattern.contains("MMM")
                && all(cells, cell -> day(cell, pattern).getDayOfMonth() <= LONGEST_MONTH_NUMBER);
    }

    private static LocalDate day(String cell, String pattern) {
        try {
            return LocalDate.parse(cell, DateTimeFormatter.ofPattern(pattern, Locale.UK)
                    .withResolverStyle(ResolverStyle.STRICT));
        } catch (DateTimeException otherwise) {
            return null;
        }
    }
}
