package org.alongside.integration.sftp;

import java.util.List;
import java.util.Optional;
import org.alongside.integration.fault.FaultCode;

/**
 * How far a trial came. Nothing of anybody's was sent.
 *
 * @param passed  in the order they were tried
 * @param failed  where it ended; empty when all went well
 * @param hostKey the fingerprint their server showed, for a person to compare with what the partner says it is
 */
public record Tried(List<Step> passed, Optional<Step> failed, Optional<FaultCode> why, Optional<String> hostKey) {

    /** What is tried, one after the other. */
    public enum Step {
        /** Somebody answers at an address that may be spoken to. */
        CONNECTION,
        /** They show the key that a person accepted. */
        HOST_KEY,
        SIGN_IN,
        /** The three folders are there and can be read. */
        FOLDERS,
        /** A file of ours can be put there, renamed, and taken away again. */
        WRITING
    }

    static Tried until(Step failed, FaultCode why, Optional<String> hostKey) {
        return new Tried(List.of(Step.values()).subList(0, failed.ordinal()), Optional.of(failed), Optional.of(why), hostKey);
    }

    static Tried whole(Optional<String> hostKey) {
        return new Tried(List.of(Step.values()), Optional.empty(), Optional.empty(), hostKey);
    }

    static Step failedAt(FaultCode connecting) {
        return switch (connecting) {
            case E111_HOST_KEY_CHANGED -> Step.HOST_KEY;
            case E110_AUTH -> Step.SIGN_IN;
            default -> Step.CONNECTION;
        };
    }
}
