package org.alongside.integration.message;

import java.time.Instant;
import java.util.UUID;

/**
 * The sending again of many messages.
 *
 * @param total   how many there were when it began
 * @param sent    how many were written anew so far
 * @param skipped how many could not be, because what they said is not kept any more
 */
public record ReplayView(UUID id, ReplayStatus status, Instant since, UUID askedBy, Instant askedAt, String because,
        long total, long sent, long skipped) {

    public boolean can(ReplayStep step) {
        return status.can(step);
    }

    /** In hundredths, for a bar. */
    public long done() {
        return total == 0 ? 100 : Math.min(100, 100 * (sent + skipped) / total);
    }
}
