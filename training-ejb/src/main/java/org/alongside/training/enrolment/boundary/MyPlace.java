package org.alongside.training.enrolment.boundary;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.alongside.training.enrolment.CancelCause;
import org.alongside.training.enrolment.EnrolmentStatus;
import org.alongside.training.enrolment.EnrolmentStep;
import org.alongside.training.enrolment.PositionBand;

/**
 * Where I stand on one run.
 *
 * @param position     while I wait, else null
 * @param offerUntil   while I am offered a place, else null
 * @param seats        for me and who comes along
 * @param seatsMissing of those I asked for
 * @param together     booked with another person
 * @param cause        why it ended, if it was cancelled
 * @param open         what I can do now
 */
public record MyPlace(UUID enrolmentId, UUID runId, UUID courseId, EnrolmentStatus status, Instant since,
                      PositionBand position, Instant offerUntil, int seats, int seatsMissing, boolean together,
                      CancelCause cause, Set<EnrolmentStep> open) {

    public boolean can(EnrolmentStep step) {
        return open.contains(step);
    }
}
