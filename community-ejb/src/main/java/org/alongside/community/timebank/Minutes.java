package org.alongside.community.timebank;

import java.util.List;
import java.util.regex.Pattern;
import org.alongside.platform.error.Breach;
import org.alongside.platform.error.RuleBroken;

/** Whole minutes: as somebody types them, and as words (R-TIME-03). */
public final class Minutes {

    /** One minute to a whole day. */
    public static final int MOST = 1440;

    private static final int HOUR = 60;

    /** Short enough that it cannot be too large to be a number at all. */
    private static final Pattern DIGITS = Pattern.compile("[0-9]{1,4}");

    private Minutes() {
    }

    /** From 1 to 1,440; anything but plain digits is refused. */
    public static int typed(String field, String typed) {
        int minutes = number(field, typed);
        if (minutes < 1 || minutes > MOST) {
            throw refused(field);
        }
        return minutes;
    }

    /** Nothing typed is none. */
    public static int orNone(String field, String typed) {
        return typed == null || typed.isBlank() ? 0 : number(field, typed);
    }

    /** Hours and minutes, each in a box of its own. */
    public static int typed(String field, String hours, String minutes) {
        int all = orNone(field, hours) * HOUR + orNone(field, minutes);
        if (all < 1 || all > MOST) {
            throw refused(field);
        }
        return all;
    }

    private static int number(String field, String typed) {
        String text = typed == null ? "" : typed.strip();
        if (!DIGITS.matcher(text).matches()) {
            throw refused(field);
        }
        return Integer.parseInt(text);
    }

    private static RuleBroken refused(String field) {
        return new RuleBroken(List.of(Breach.at(field, TimeRule.MINUTES_OUT_OF_RANGE)));
    }

    /** As people say it, for example "2 hours and 15 minutes"; how much, whichever way it points. */
    public static String words(long minutes) {
        long all = Math.abs(minutes);
        long hours = all / HOUR;
        long rest = all % HOUR;
        if (hours == 0) {
            return many(rest, "minute");
        }
        return rest == 0 ? many(hours, "hour") : many(hours, "hour") + " and " + many(rest, "minute");
    }

    private static String many(long number, String what) {
        return number + " " + what + (number == 1 ? "" : "s");
    }
}
