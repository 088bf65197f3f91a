package org.alongside.integration.message;

import java.time.Duration;
import org.alongside.integration.fault.FaultCode;

/**
 * How one try to send ended.
 *
 * @param code       null when it arrived
 * @param atLeast    what the partner asked us to wait before another try; null when they said nothing
 * @param httpStatus 0 where there is none
 * @param remoteName what the file is called at the partner; empty where there is none
 */
public record Carried(AttemptOutcome outcome, FaultCode code, Duration atLeast, int httpStatus, long bytes,
        String remoteName) {
}
