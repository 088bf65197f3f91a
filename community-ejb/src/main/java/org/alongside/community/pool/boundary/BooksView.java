package org.alongside.community.pool.boundary;

import java.util.List;
import java.util.UUID;
import org.alongside.community.pool.PoolStatus;

/** The books of a pool. {@code owes} are names and pence of those who have something to make good. */
public record BooksView(UUID poolId, String pool, PoolStatus status, PoolTotals totals, List<PromiseLine> promises,
                        List<ReceiptLine> receipts, List<Owes> owes) {

    /** Something bounced after it was spent. */
    public record Owes(UUID contributionId, String name, long pence) {
    }

    /** Those that have not come to the bank. */
    public List<PromiseLine> open() {
        return promises.stream().filter(PromiseLine::waitsForBank).toList();
    }
}
