package org.alongside.training.run;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * What places are given by, read while the run's row is locked.
 *
 * @param roomSeats        seats for learners and their supporters, without the trainers'; null when no room sets a limit
 * @param reservedPlaces   of the learner places, kept for disabled people and families until they are released
 * @param reservedReleased whether they have been
 * @param reservedFreeOn   the day they are; null while there is no session
 * @param startsAt         the first session; null while there is none
 * @param overCapacity     the provider has said that more are confirmed than there are places (R-TRN-24)
 */
public record RunPlaces(UUID runId, UUID courseId, UUID courseVersionId, RunStatus status, int learnerPlaces,
        Integer roomSeats, int reservedPlaces, boolean reservedReleased, LocalDate reservedFreeOn, int minLearners,
        Instant bookingOpensAt, Instant bookingClosesAt, Instant startsAt, boolean overCapacity, int holdHours) {

    /** People may book, and freed places are offered on (R-TRN-22). */
    public boolean bookingOpen(Instant now) {
        return status == RunStatus.OPEN && !now.isBefore(bookingOpensAt) && now.isBefore(bookingClosesAt)
                && now.isBefore(startsAt);
    }

    /** The first session has begun, whether or not the portal has been told. */
    public boolean hasStarted(Instant now) {
        return startsAt != null && !now.isBefore(startsAt);
    }

    /** Places somebody without the reserved claim can have now. */
    public int openPlaces() {
        return reservedReleased ? learnerPlaces : learnerPlaces - reservedPlaces;
    }
}
