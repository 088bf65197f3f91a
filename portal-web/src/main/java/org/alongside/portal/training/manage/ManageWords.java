package org.alongside.portal.training.manage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.Locale;
import java.util.stream.Collectors;
import org.alongside.platform.money.Money;
import org.alongside.platform.time.London;
import org.alongside.training.course.CourseVersionStatus;
import org.alongside.training.enrolment.EnrolmentStatus;
import org.alongside.training.run.AccessFeature;
import org.alongside.training.run.RunStatus;
import org.alongside.training.run.TrainerStatus;

/** How training's facts are said to those who run it. */
@Named("manageWords")
@ApplicationScoped
public class ManageWords {

    private static final DateTimeFormatter SHORT_DAY = DateTimeFormatter.ofPattern("EEE d MMM yyyy", Locale.UK);
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm", Locale.UK);
    private static final int MINUTES = 60;

    /** {@code Mon 5 Jan 2027, 10:00 to 15:00}. */
    public String when(Instant from, Instant until) {
        return SHORT_DAY.format(from.atZone(London.ZONE)) + ", " + clock(from) + " to " + clock(until);
    }

    public String clock(Instant moment) {
        return CLOCK.format(moment.atZone(London.ZONE));
    }

    /** As it is typed again. */
    static String typed(LocalTime time) {
        return CLOCK.format(time);
    }

    public String pounds(long pence) {
        return pence == 0 ? "Free" : new Money(pence).toString();
    }

    /** {@code 7 hours 30 minutes}. */
    public String length(long minutes) {
        long hours = minutes / MINUTES;
        long rest = minutes % MINUTES;
        String spoken = hours == 1 ? "1 hour" : hours + " hours";
        return rest == 0 ? spoken : (hours == 0 ? "" : spoken + " ") + rest + " minutes";
    }

    public long minutes(Instant from, Instant until) {
        return Duration.between(from, until).toMinutes();
    }

    public String access(Collection<AccessFeature> features) {
        return features.stream().sorted().map(AccessFeature::label).collect(Collectors.joining(", "));
    }

    public String tone(Object status) {
        return switch (String.valueOf(status)) {
            case "OPEN", "APPROVED", "CONFIRMED", "ATTENDING", "COMPLETED" -> "green";
            case "IN_REVIEW", "OFFERED", "INVITED", "IN_PROGRESS" -> "blue";
            case "WAITING", "BOOKING_CLOSED", "PARTLY" -> "yellow";
            case "CANCELLED", "DECLINED", "WITHDREW", "NO_SHOW" -> "red";
            default -> "grey";
        };
    }

    public String course(CourseVersionStatus status) {
        return status.label();
    }

    public String run(RunStatus status) {
        return status.label();
    }

    public String trainer(TrainerStatus status) {
        return switch (status) {
            case INVITED -> "Asked";
            case CONFIRMED -> "Said yes";
            case DECLINED -> "Said no";
            case WITHDREW -> "No longer teaches";
        };
    }

    public String learner(EnrolmentStatus status) {
        return switch (status) {
            case WAITING -> "Waiting";
            case OFFERED -> "Offered a place";
            case CONFIRMED -> "Has a place";
            case ATTENDING -> "Taking part";
            case COMPLETED -> "Completed";
            case PARTLY -> "Took part in some of it";
            case NOT_COMPLETED -> "Did not take part";
            case NO_SHOW -> "Never came";
            case CANCELLED -> "Cancelled";
        };
    }
}
