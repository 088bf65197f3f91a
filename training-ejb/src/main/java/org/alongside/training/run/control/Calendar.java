package org.alongside.training.run.control;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.alongside.platform.calendar.CalendarEvent;
import org.alongside.platform.calendar.CalendarFile;
import org.alongside.training.run.AccessFeature;
import org.alongside.training.run.SessionView;

/** Sessions of runs as a calendar file. */
public final class Calendar {

    private Calendar() {
    }

    public static String of(List<DatedRun> runs) {
        return CalendarFile.of("Training", runs.stream()
                .flatMap(run -> run.sessions().stream().map(session -> event(run, session))).toList());
    }

    private static CalendarEvent event(DatedRun run, SessionView session) {
        return new CalendarEvent(session.sessionId(), run.changedAt(), run.sequence(), session.startsAt(), session.endsAt(),
                run.title(), session.online() ? "Online" : place(session), description(session),
                session.cancelled() || !run.takesPlace());
    }

    private static String place(SessionView session) {
        return session.town().isEmpty() ? session.place() : session.place() + ", " + session.town();
    }

    private static String description(SessionView session) {
        String access = session.access().stream().sorted().map(AccessFeature::label).collect(Collectors.joining(", "));
        return Stream.of(session.joinInfo(), access.isEmpty() ? "" : "Access: " + access)
                .filter(part -> !part.isEmpty()).collect(Collectors.joining("\n"));
    }
}
