package org.alongside.platform.calendar;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Dates as a calendar file (RFC 5545).
 *
 * <p>An event keeps its UID for life; SEQUENCE grows with every change and what is called off stays in the file as
 * CANCELLED, so that a calendar that has it already strikes it out. Times are in UTC: no clock change can shift them.
 * There is no METHOD: with one, every event would have to name an organiser with an address (RFC 5546).
 */
public final class CalendarFile {

    private static final DateTimeFormatter UTC =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);

    /** A line is at most 75 octets; the rest goes on after a space (3.1). */
    private static final int LONGEST_LINE = 75;
    private static final String BREAK = "\r\n";
    private static final Pattern SPECIAL = Pattern.compile("[\\\\;,]");

    private CalendarFile() {
    }

    /** @param product what made it, for example {@code Training} */
    public static String of(String product, Collection<CalendarEvent> events) {
        return Stream.of(Stream.of("BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Alongside//" + product + "//EN",
                        "CALSCALE:GREGORIAN"), events.stream().flatMap(CalendarFile::lines), Stream.of("END:VCALENDAR"))
                .flatMap(lines -> lines).map(CalendarFile::folded).collect(Collectors.joining(BREAK, "", BREAK));
    }

    private static Stream<String> lines(CalendarEvent event) {
        return Stream.of("BEGIN:VEVENT", "UID:" + event.id() + "@alongside", "DTSTAMP:" + shown(event.changedAt()),
                "LAST-MODIFIED:" + shown(event.changedAt()), "SEQUENCE:" + event.sequence(),
                "DTSTART:" + shown(event.startsAt()), "DTEND:" + shown(event.endsAt()), "SUMMARY:" + text(event.summary()),
                "LOCATION:" + text(event.location()), "DESCRIPTION:" + text(event.description()),
                "STATUS:" + (event.cancelled() ? "CANCELLED" : "CONFIRMED"), "END:VEVENT");
    }

    private static String shown(Instant instant) {
        return UTC.format(instant);
    }

    private static String text(String value) {
        return SPECIAL.matcher(value).replaceAll("\\\\$0").replace("\r\n", "\n").replace("\r", "\n").replace("\n", "\\n");
    }

    /** Folded between characters, never inside one. */
    private static String folded(String line) {
        StringBuilder folded = new StringBuilder();
        int octets = 0;
        for (int i = 0; i < line.length(); i = line.offsetByCodePoints(i, 1)) {
            String character = Character.toString(line.codePointAt(i));
            int size = character.getBytes(StandardCharsets.UTF_8).length;
            if (octets + size > LONGEST_LINE) {
                folded.append(BREAK).append(' ');
                octets = 1;
            }
            folded.append(character);
            octets += size;
        }
        return folded.toString();
    }
}
