package org.alongside.training.enrolment.boundary;

import java.time.Instant;
import java.util.UUID;

/**
 * What a learner is owed for what was called off. Amounts are pence.
 *
 * @param person   who it is owed to, by name
 * @param title    of the course; empty when it is not public any more
 * @param costs    what they claimed for travel and assistance; 0 when nothing was
 * @param costsFor what for, in their words
 * @param canClaim they may still claim costs
 */
public record Owed(UUID redressId, String person, String title, long refund, long costs, String costsFor, boolean canClaim,
                   boolean settled, Instant since) {

    public long total() {
        return refund + costs;
    }
}
