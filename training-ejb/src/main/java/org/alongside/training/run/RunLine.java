package org.alongside.training.run;

import java.time.Instant;
import java.util.UUID;

/** A run in its provider's list, with no more than the list needs. */
public record RunLine(UUID runId, UUID courseId, RunMode mode, RunStatus status, Instant startsAt,
        Instant endsAt, int learnerPlaces, int minLearners, Instant bookingClosesAt, String title) {

    /** As the database gives it; what its course is called comes from the course. */
    public RunLine(UUID runId, UUID courseId, RunMode mode, RunStatus status, Instant startsAt,
            Instant endsAt, int learnerPlaces, int minLearners, Instant bookingClosesAt) {
        this(runId, courseId, mode, status, startsAt, endsAt, learnerPlaces, minLearners, bookingClosesAt, "");
    }

    public RunLine called(String name) {
        return new RunLine(runId, courseId, mode, status, startsAt, endsAt, learnerPlaces, minLearners,
                bookingClosesAt, name);
    }
}
