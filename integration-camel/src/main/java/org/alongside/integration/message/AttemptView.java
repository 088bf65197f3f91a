package org.alongside.integration.message;

import java.time.Instant;

/**
 * One try to send a message.
 *
 * @param code       the name of a {@code FaultCode}; empty when it arrived
 * @param httpStatus 0 where there is none
 */
public record AttemptView(int number, Instant startedAt, Instant endedAt, AttemptOutcome outcome, String code,
        int httpStatus, long bytes, String remoteName) {
}
