package org.alongside.training.enrolment.boundary;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.alongside.training.enrolment.CancelCause;
import org.alongside.training.enrolment.EnrolmentStatus;
import org.alongside.training.enrolment.EnrolmentStep;
import org.alongside.training.enrolment.PositionBand;
import org.alongside.training.run.ListedRun;

/**
 * Where I stand on one run.
 *
 * @param run          what anybody can read of it
 * @param position     while I wait, else null
 * @param offerUntil   while I am offered a place, else null
 * @param seats        for me and who comes along
 * @param seatsMissing of those I asked for
 * @param together     booked with another person
 * @param cause        why it ended, if it was cancelled
 * @param open         what I can do now
 */
public record MyPlace(UUID enrolmentId, ListedRun run, EnrolmentStatus status, Instant since, PositionBand position,
                      Instant offerUntil, int seats, int seatsMissing, boolean together, CancelCause cause,
                      Set<EnrolmentStep> open) {

    public boolean can(EnrolmentStep step) {
        return open.contains(step);
    }

    public UUID runId() {
        return run.runId();
    }

    public UUID courseId() {
        return run.courseId();
    }

    public int supporters() {
        return seats + seatsMissing - 1;
    }

    /** I have a place, wait for one, or am offered one. */
    public boolean live() {
        return status.isLive();
    }

    /** I have a place, and the training has not ended for me. */
    public boolean taken() {
        return status == EnrolmentStatus.CONFIRMED || status == EnrolmentStatus.ATTENDING;
    }
}
