package org.alongside.training.run;

import java.util.List;
import java.util.regex.Pattern;
import org.alongside.platform.error.Breach;
import org.alongside.platform.error.RuleBroken;

/** A number of people, as somebody typed it (B10). */
public final class WholeNumber {

    /** Short enough that it cannot be too large to be a number at all. */
    private static final Pattern DIGITS = Pattern.compile("\\d{1,6}");

    private WholeNumber() {
    }

    /** Refused when it is empty, or anything but a few digits. */
    public static int of(String field, String typed) {
        String text = typed == null ? "" : typed.strip();
        if (!DIGITS.matcher(text).matches()) {
            throw new RuleBroken(List.of(Breach.at(field, RunRule.PLACES_NOT_A_WHOLE_NUMBER)));
        }
        return Integer.parseInt(text);
    }

    /** Null when nothing was typed. */
    public static Integer orNone(String field, String typed) {
        return typed == null || typed.isBlank() ? null : Integer.valueOf(of(field, typed));
    }
}
