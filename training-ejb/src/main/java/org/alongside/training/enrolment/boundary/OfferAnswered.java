package org.alongside.training.enrolment.boundary;

import java.time.Instant;
import org.alongside.training.enrolment.EnrolmentStatus;

/**
 * What became of an offer. Too late is an answer, not an error: the place may have been offered again, and that stays.
 *
 * @param inTime     false when the offer had run out
 * @param offerUntil when it was offered again, else null
 */
public record OfferAnswered(boolean inTime, EnrolmentStatus status, Instant offerUntil) {
}
