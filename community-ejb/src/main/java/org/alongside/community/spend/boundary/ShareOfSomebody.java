package org.alongside.community.spend.boundary;

import java.util.UUID;

/**
 * What somebody I act for in money is asked, and no more than it takes to answer for them (R-REP-6). Pence.
 *
 * @param open it can still be answered
 */
public record ShareOfSomebody(UUID spendId, String title, String pool, long totalPence, String payee, String askedBy,
                              MyShare share, boolean open) {
}
