package org.alongside.portal.form;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A time of day as people type it: 10, 10:30, 9.30, 2pm, 2:30 pm. */
public final class TypedTime {

    private static final Pattern TIME = Pattern.compile("(\\d{1,2})(?:[:.](\\d{2}))?\\s*([ap]m)?");
    private static final int NOON = 12;

    private TypedTime() {
    }

    /** The time, or nothing when none was typed; a problem is added for what is not a time. */
    public static Optional<LocalTime> of(String field, String typed, Problems problems) {
        String text = typed == null ? "" : typed.strip().toLowerCase(Locale.UK);
        Matcher time = TIME.matcher(text);
        try {
            if (text.isEmpty()) {
                return Optional.empty();
            }
            if (!time.matches()) {
                throw new DateTimeException(text);
            }
            int minute = time.group(2) == null ? 0 : Integer.parseInt(time.group(2));
            return Optional.of(LocalTime.of(hour(Integer.parseInt(time.group(1)), time.group(3)), minute));
        } catch (DateTimeException noSuchTime) {
            problems.add(field, "This is not a time of day. Write it like 10:30 or 2:30 pm.");
            return Optional.empty();
        }
    }

    /** Both boxes together; a problem is added when one of them is empty. */
    public static LocalDateTime moment(String field, TypedDate day, String time, Problems problems) {
        Optional<LocalDate> date = day.value(field, problems);
        Optional<LocalTime> at = of(field + "-time", time, problems);
        if (day.isEmpty()) {
            problems.add(field, "Give the date.");
        }
        if (time == null || time.isBlank()) {
            problems.add(field + "-time", "Give the time, like 10:30.");
        }
        return date.isPresent() && at.isPresent() ? date.get().atTime(at.get()) : null;
    }

    private static int hour(int shown, String half) {
        if (half == null) {
            return shown;
        }
        if (shown < 1 || shown > NOON) {
            throw new DateTimeException(half);
        }
        return shown % NOON + (half.startsWith("p") ? NOON : 0);
    }
}
