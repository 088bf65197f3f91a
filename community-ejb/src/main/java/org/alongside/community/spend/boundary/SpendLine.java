package org.alongside.community.spend.boundary;

import java.time.Instant;
import java.util.UUID;
import org.alongside.community.pool.SpendCategory;
import org.alongside.community.spend.SpendStatus;

/**
 * What every member may see of a spend: never what anybody else pays (R-POOL-35).
 *
 * @param people       who take part
 * @param answerWanted by me
 */
public record SpendLine(UUID spendId, String title, SpendCategory category, long totalPence, int people,
                        SpendStatus status, Instant askedAt, boolean answerWanted) {
}
