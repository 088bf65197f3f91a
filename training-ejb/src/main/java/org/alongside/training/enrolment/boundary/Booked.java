package org.alongside.training.enrolment.boundary;

import java.time.Instant;
import java.util.UUID;
import org.alongside.training.enrolment.EnrolmentStatus;
import org.alongside.training.enrolment.PositionBand;

/**
 * What became of a booking.
 *
 * @param position   while waiting, else null
 * @param offerUntil while a place is offered, else null
 */
public record Booked(UUID enrolmentId, EnrolmentStatus status, PositionBand position, Instant offerUntil) {
}
