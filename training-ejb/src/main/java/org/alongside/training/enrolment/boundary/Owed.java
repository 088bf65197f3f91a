package org.alongside.training.enrolment.boundary;

import java.time.Instant;
import java.util.UUID;

/**
 * What a learner is owed for what was called off. Amounts are pence.
 *
 * @param costs    what they claimed for travel and assistance; 0 when nothing was
 * @param costsFor what for, in their words
 * @param canClaim they may still claim costs
 */
public record Owed(UUID redressId, UUID personId, UUID runId, long refund, long costs, String costsFor, boolean canClaim,
                   boolean settled, Instant since) {
}
