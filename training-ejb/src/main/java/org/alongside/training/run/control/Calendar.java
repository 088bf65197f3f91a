package org.alongside.training.run.control;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.alongside.training.run.AccessFeature;
import org.alongside.training.run.SessionView;

/**
 * Sessions as a calendar file (RFC 5545).
 *
 * <p>An event keeps its UID for life; SEQUENCE grows with every change and a cancelled session stays in the file as
 * CANCELLED, so that a calendar that has it already strikes it out. Times are in UTC: no clock change can shift them.
 * There is no METHOD: with one, every event would have to name an organiser with an address (RFC 5546).
 */
public final class Calendar {

    private static final DateTimeFormatter UTC =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);

    /** A line is at most 75 octets; the rest goes on after a space (3.1). */
    private static final int LONGEST_LINE = 75;
    private static final String BREAK = "\r\n";
    private static final Pattern SPECIAL = Pattern.compile("[\\\\;,]");

    private Calendar() {
    }

    public static String of(List<DatedRun> runs) {
        Stream<String> events = runs.stream()
                .flatMap(run -> run.sessions().stream().flatMap(session -> event(run, session)));
        return Stream.of(Stream.of("BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Alongside//Training//EN",
                        "CALSCALE:GREGORIAN"), events, Stream.of("END:VCALENDAR"))
                .flatMap(lines -> lines).map(Calendar::folded).collect(Collectors.joining(BREAK, "", BREAK));
    }

    private static Stream<String> event(DatedRun run, SessionView session) {
        boolean cancelled = session.cancelled() || !run.takesPlace();
        return Stream.of("BEGIN:VEVENT", "UID:" + session.sessionId() + "@alongside",
                "DTSTAMP:" + shown(run.changedAt()), "LAST-MODIFIED:" + shown(run.changedAt()),
                "SEQUENCE:" + run.sequence(), "DTSTART:" + shown(session.startsAt()),
                "DTEND:" + shown(session.endsAt()), "SUMMARY:" + text(run.title()),
                "LOCATION:" + text(session.online() ? "Online" : place(session)),
                "DESCRIPTION:" + text(description(session)),
                "STATUS:" + (cancelled ? "CANCELLED" : "CONFIRMED"), "END:VEVENT");
    }

    private static String place(SessionView session) {
        return session.town().isEmpty() ? session.place() : session.place() + ", " + session.town();
    }

    private static String description(SessionView session) {
        String access = session.access().stream().sorted().map(AccessFeature::label).collect(Collectors.joining(", "));
        return Stream.of(session.joinInfo(), access.isEmpty() ? "" : "Access: " + access)
                .filter(part -> !part.isEmpty()).collect(Collectors.joining("\n"));
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
