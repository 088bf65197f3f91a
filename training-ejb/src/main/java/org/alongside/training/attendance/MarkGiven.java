package org.alongside.training.attendance;

import java.util.UUID;

/**
 * One person's mark for a session, as a trainer gives it.
 *
 * @param minutes       for {@link Mark#PARTIAL}, as typed; empty otherwise
 * @param accessFailure the provider failed on access, so it counts as attended (R-TRN-30)
 */
public record MarkGiven(UUID enrolmentId, Mark mark, String minutes, boolean accessFailure) {
}
