package org.alongside.community.spend.boundary;

import java.time.LocalDate;
import java.util.UUID;
import org.alongside.community.pool.SpendCategory;

/**
 * What I said yes to beforehand. Pence.
 *
 * @param outcome of my plan that it is for, in my words; empty when I cited none
 * @param until   the last day
 */
public record AllowedBeforehand(UUID consentId, UUID poolId, SpendCategory category, long eachTime, long eachMonth,
                                String outcome, LocalDate until) {
}
