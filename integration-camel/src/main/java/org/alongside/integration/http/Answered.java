package org.alongside.integration.http;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import org.alongside.integration.fault.FaultCode;
import org.alongside.integration.transport.Sent;

/** What an answer of a partner's system means for the message it answers. */
final class Answered {

    private static final Duration LONGEST_WAIT = Duration.ofHours(24);
    private static final int TOO_MANY = 429;

    private Answered() {
    }

    static Sent with(int status, Optional<String> retryAfter, byte[] answer, long sent, Instant now) {
        if (status >= 200 && status < 300) {
            return Sent.answered(status, sent, answer);
        }
        return Sent.not(code(status), status, retryAfter.flatMap(text -> wait(text, now)));
    }

    /**
     * Somebody who must sign in and somebody who is gone will not be otherwise in an hour. Everything else that is no yes
     * may be: their side is wrong at the moment, and the table of attempts has an end.
     */
    private static FaultCode code(int status) {
        return switch (status) {
            case 401, 403 -> FaultCode.E110_AUTH;
            case TOO_MANY -> FaultCode.E103_THROTTLED;
            default -> FaultCode.E102_REMOTE_5XX;
        };
    }

    /** Seconds, or a moment. A wait of years is somebody's mistake. */
    static Optional<Duration> wait(String text, Instant now) {
        String written = text.strip();
        if (written.matches("\\d{1,9}")) {
            return Optional.of(shorter(Duration.ofSeconds(Long.parseLong(written))));
        }
        try {
            Instant until = ZonedDateTime.parse(written, DateTimeFormatter.RFC_1123_DATE_TIME).toInstant();
            return Optional.of(shorter(Duration.between(now, until))).filter(wait -> !wait.isNegative());
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Duration shorter(Duration wait) {
        return wait.compareTo(LONGEST_WAIT) > 0 ? LONGEST_WAIT : wait;
    }
}
