package org.alongside.community.settlement.boundary;

import java.util.UUID;
import org.alongside.community.settlement.ClawbackStatus;
import org.alongside.community.settlement.ClawbackStep;
import org.alongside.community.settlement.CouncilAsks;

/**
 * What a council asks, and how it stands. Pence.
 *
 * @param free   direct payment money of the person that is free
 * @param mine   it is about whoever reads it
 * @param lookedAt whoever reads it is the first of the two who release it
 */
public record ClawbackView(UUID clawbackId, UUID poolId, String pool, String person, ClawbackStatus status,
                           CouncilAsks asks, long agreed, long released, long unmet, String answer, long free,
                           boolean mine, boolean lookedAt) {

    public boolean can(ClawbackStep step) {
        return status.can(step);
    }
}
