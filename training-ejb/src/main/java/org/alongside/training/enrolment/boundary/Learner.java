package org.alongside.training.enrolment.boundary;

import java.time.Instant;
import java.util.UUID;
import org.alongside.training.enrolment.EnrolmentStatus;

/**
 * Somebody on a run, as those who run it see them. Whether they ticked the reserved claim is not shown.
 *
 * @param position     1 for the head of the queue; 0 when not waiting
 * @param offerUntil   while offered, else null
 * @param seatsMissing of the seats they asked for
 * @param agreed       their number of supporters needs no answer
 * @param heldUp       a place is free that they cannot take
 */
public record Learner(UUID enrolmentId, UUID personId, EnrolmentStatus status, Instant since, int position,
                      Instant offerUntil, int seats, int seatsMissing, boolean agreed, boolean heldUp) {
}
