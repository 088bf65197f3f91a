package org.alongside.community.spend.boundary;

import java.util.UUID;
import org.alongside.community.pool.SpendCategory;

/** Something a group cannot approve alone, for somebody independent: what, how much, to whom; not whose needs. */
public record ToReview(UUID spendId, String poolName, String title, SpendCategory category, long totalPence,
                       String payee, String askedBy) {
}
