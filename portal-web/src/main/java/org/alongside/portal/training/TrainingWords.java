package org.alongside.portal.training;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.alongside.platform.money.Money;
import org.alongside.platform.time.London;
import org.alongside.training.course.Assessment;
import org.alongside.training.run.AccessFeature;
import org.alongside.training.run.ListedRun;
import org.alongside.training.run.RunStatus;

/** What is said about runs and courses in several places, in words. */
@Named("trainingWords")
@ApplicationScoped
public class TrainingWords {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEEE d MMMM yyyy", Locale.UK);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.UK);
    private static final DateTimeFormatter ZONED = DateTimeFormatter.ofPattern("HH:mm (zzzz)", Locale.UK);
    private static final int HOUR = 60;
    private static final int MOST_OF_THE_FEW = 5;

    /** {@code Tuesday 5 January 2027, 10:00 to 15:30}. */
    public String when(Instant starts, Instant ends) {
        ZonedDateTime from = starts.atZone(London.ZONE);
        ZonedDateTime until = ends.atZone(London.ZONE);
        boolean overnight = !from.toLocalDate().equals(until.toLocalDate());
        return DAY.format(from) + ", " + time(from) + " to " + (overnight ? DAY.format(until) + ", " : "") + time(until);
    }

    /** When the first session begins, and how many there are. */
    public String starts(ListedRun run) {
        ZonedDateTime from = run.startsAt().atZone(London.ZONE);
        return run.sessions() == 1 ? when(run.startsAt(), run.endsAt())
                : sessions(run.sessions()) + " from " + DAY.format(from) + ", " + time(from) + ", to "
                + DAY.format(run.endsAt().atZone(London.ZONE));
    }

    /** In the night when the clock shows an hour twice, which of the two is meant. */
    private static String time(ZonedDateTime moment) {
        LocalDateTime shown = moment.toLocalDateTime();
        return (London.ZONE.getRules().getValidOffsets(shown).size() > 1 ? ZONED : TIME).format(moment);
    }

    public String fee(long pence) {
        return pence == 0 ? "Free" : new Money(pence).toString();
    }

    /** For how long it is taught. */
    public String length(int minutes) {
        int hours = minutes / HOUR;
        int rest = minutes % HOUR;
        String more = rest == 0 ? "" : Words.count(rest, "minute", "minutes");
        return hours == 0 ? more : Words.count(hours, "hour", "hours") + (more.isEmpty() ? "" : " and " + more);
    }

    public String sessions(int sessions) {
        return Words.count(sessions, "session", "sessions");
    }

    /** What somebody who books now can expect. */
    public String places(ListedRun run) {
        if (run.status() != RunStatus.OPEN) {
            return run.status() == RunStatus.CANCELLED ? RunStatus.CANCELLED.label() : "Booking is over";
        }
        return run.hasPlaces() ? Words.count(run.placesLeft(), "place", "places") + " left" : "No places left";
    }

    /** Roughly how many wait: the exact number would let people guess who. */
    public String waiting(int people) {
        if (people == 0) {
            return "Nobody is waiting";
        }
        return people == 1 ? "1 person is waiting"
                : people <= MOST_OF_THE_FEW ? "2 to 5 people are waiting" : "More than 5 people are waiting";
    }

    public String access(Collection<AccessFeature> features) {
        return features.stream().sorted().map(AccessFeature::label).collect(Collectors.joining(", "));
    }

    public List<String> assessments(Collection<Assessment> ways) {
        return ways.stream().sorted().map(Assessment::label).toList();
    }
}
