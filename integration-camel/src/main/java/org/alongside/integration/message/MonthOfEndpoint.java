package org.alongside.integration.message;

import java.util.List;
import java.util.UUID;
import org.alongside.integration.fault.FaultCode;
import org.alongside.integration.feed.Direction;

/**
 * What went over an endpoint in one month, one way. Our answers to files are no messages of their own here.
 *
 * @param open            not through yet, today
 * @param answered        so many the other side has said something of; to what came in, we did
 * @param minutesToAnswer what that took in the mean; 0 when nothing was answered
 * @param rejects         what was not taken and why, files and rows together, the most frequent first
 */
public record MonthOfEndpoint(UUID endpointId, Direction direction, long messages, long rows, long accepted, long refused,
        long open, long answered, long minutesToAnswer, List<Rejects> rejects) {

    /** So many for one reason. */
    public record Rejects(FaultCode code, long count) {
    }

    public MonthOfEndpoint {
        rejects = List.copyOf(rejects);
    }
}
