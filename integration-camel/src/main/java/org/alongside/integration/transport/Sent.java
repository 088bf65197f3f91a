package org.alongside.integration.transport;

import java.time.Duration;
import java.util.Optional;
import org.alongside.integration.fault.FaultCode;
import org.alongside.integration.fault.Retry;

/**
 * How one attempt to hand something over ended.
 *
 * @param code       why not, when it was not taken
 * @param after      what the partner asked us to wait, and a retry must
 * @param httpStatus 0 where there is none
 * @param bytes      how many the partner has
 * @param remoteName what it is called there; empty where things have no names
 * @param answer     what a partner's system answered to a request, at most 5 MB; empty for files
 */
public record Sent(Outcome outcome, Optional<FaultCode> code, Optional<Duration> after, int httpStatus, long bytes,
                   String remoteName, byte[] answer) {

    private static final byte[] NOTHING = {};
    private static final int GONE = 410;

    /** What the engine does next. */
    public enum Outcome {
        /** The partner has it. */
        OK,
        /** It does not, and may later. */
        RETRY,
        /** It does not, and trying again changes nothing. */
        REFUSED,
        /** It left, and no answer came back. */
        UNKNOWN
    }

    public static Sent file(String remoteName, long bytes) {
        return new Sent(Outcome.OK, Optional.empty(), Optional.empty(), 0, bytes, remoteName, NOTHING);
    }

    public static Sent answered(int httpStatus, long bytes, byte[] answer) {
        return new Sent(Outcome.OK, Optional.empty(), Optional.empty(), httpStatus, bytes, "", answer);
    }

    /** Not handed over; the code says whether it is worth another attempt. */
    public static Sent not(FaultCode code) {
        return not(code, 0, Optional.empty());
    }

    public static Sent not(FaultCode code, int httpStatus, Optional<Duration> after) {
        return new Sent(outcome(code), Optional.of(code), after, httpStatus, 0, "", NOTHING);
    }

    /** The receiver asks that nothing be sent there any more: the endpoint is paused, and what waits is kept. */
    public boolean isGone() {
        return httpStatus == GONE;
    }

    public boolean isOk() {
        return outcome == Outcome.OK;
    }

    private static Outcome outcome(FaultCode code) {
        if (code == FaultCode.E104_UNKNOWN_OUTCOME) {
            return Outcome.UNKNOWN;
        }
        return code.retry() == Retry.BY_TABLE ? Outcome.RETRY : Outcome.REFUSED;
    }

    /** Without what was answered: a log may show this. */
    @Override
    public String toString() {
        return outcome + code.map(why -> " " + why).orElse("") + (httpStatus == 0 ? "" : " http " + httpStatus)
                + " " + bytes + " bytes";
    }
}
