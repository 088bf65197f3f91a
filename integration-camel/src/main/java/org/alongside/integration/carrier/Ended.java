package org.alongside.integration.carrier;

import java.time.Duration;
import java.util.function.Supplier;
import org.alongside.integration.fault.FaultCode;
import org.alongside.integration.message.AttemptOutcome;
import org.alongside.integration.message.Carried;
import org.alongside.integration.transport.Sent;

/** How an attempt ended, in the engine's words. */
final class Ended {

    private Ended() {
    }

    static Carried as(Sent sent) {
        AttemptOutcome outcome = switch (sent.outcome()) {
            case OK -> AttemptOutcome.OK;
            case RETRY -> AttemptOutcome.RETRY;
            case REFUSED -> AttemptOutcome.REFUSED;
            case UNKNOWN -> AttemptOutcome.UNKNOWN;
        };
        Duration wait = sent.after().orElse(null);
        return new Carried(outcome, sent.code().orElse(null), wait, sent.httpStatus(), sent.bytes(), sent.remoteName());
    }

    /** What was configured may make no sense, which is a partner we do not reach and no fault of the engine's. */
    static Carried by(Supplier<Carried> carrying) {
        try {
            return carrying.get();
        } catch (IllegalArgumentException e) {
            return not(FaultCode.E100_CONNECT);
        }
    }

    static Carried not(FaultCode code) {
        return as(Sent.not(code));
    }
}
