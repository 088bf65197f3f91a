package org.alongside.training.enrolment.entity;

import java.time.Duration;
import java.time.Instant;
import org.alongside.training.run.RunPlaces;
import org.alongside.training.run.RunStatus;

/** What a run has to give, read while its row is locked, in the words of the allocation. */
record Places(RunPlaces run) {

    int learners() {
        return run.learnerPlaces();
    }

    /** Kept for disabled people and families; none once they are released (R-TRN-03). */
    int reserved() {
        return run.reservedReleased() ? 0 : run.reservedPlaces();
    }

    boolean hasRoomFor(int seats) {
        return run.roomSeats() == null || seats <= run.roomSeats();
    }

    boolean mayOffer(Instant now) {
        return run.bookingOpen(now);
    }

    boolean hasStarted(Instant now) {
        return run.hasStarted(now);
    }

    /** Booking has come to its end, by its day, by the start or by hand: who waits now waits in vain (R-TRN-22). */
    boolean isOver(Instant now) {
        return hasStarted(now) || run.status() != RunStatus.PLANNED
                && (run.status() != RunStatus.OPEN || !now.isBefore(run.bookingClosesAt()));
    }

    Duration hold() {
        return Duration.ofHours(run.holdHours());
    }

    /** An offer nobody could take up any more helps nobody: it ends with the start of the run at the latest. */
    Instant offerUntil(Instant now) {
        Instant until = now.plus(hold());
        return run.startsAt() == null || until.isBefore(run.startsAt()) ? until : run.startsAt();
    }
}
