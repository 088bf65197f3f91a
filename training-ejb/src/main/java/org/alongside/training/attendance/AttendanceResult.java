package org.alongside.training.attendance;

import java.util.UUID;

/**
 * What somebody's marks come to.
 *
 * @param attended       sessions that count, make-up sessions included
 * @param needed         sessions it takes to complete (R-TRN-29)
 * @param accessFailures of those, missed because the provider failed on access
 */
public record AttendanceResult(UUID enrolmentId, UUID personId, int attended, int needed, int accessFailures,
        AttendanceOutcome outcome) {
}
