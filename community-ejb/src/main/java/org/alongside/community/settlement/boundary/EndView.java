package org.alongside.community.settlement.boundary;

import java.util.List;
import java.util.UUID;
import org.alongside.community.pool.EndOfPool;
import org.alongside.community.pool.PoolStatus;

/**
 * How far a pool has come to its end. Pence.
 *
 * @param end        what the group was asked
 * @param bank       what is at the bank
 * @param unknown    of that, what nobody knows whose it is
 * @param owedToPool after something bounced
 * @param left       what is left of whom, for those who keep the books; for others only of themselves (R-POOL-35)
 * @param mayAsk     whoever reads it may ask the group
 * @param mayClose   whoever reads it is the one of two who may close it now
 */
public record EndView(UUID poolId, String pool, PoolStatus status, EndOfPool end, long bank, long unknown, long owedToPool,
                      List<Left> left, boolean mayAsk, boolean mayClose) {

    /** What is left of one person, or of the pot. */
    public record Left(String name, long free, long reserved, long owed) {
    }

    private boolean running() {
        return status == PoolStatus.ACTIVE || status == PoolStatus.FROZEN;
    }

    public boolean empty() {
        return bank == 0 && owedToPool == 0;
    }

    public boolean canAsk() {
        return mayAsk && running() && !end.asked();
    }

    public boolean canBegin() {
        return running() && end.passed();
    }

    public boolean canClose() {
        return mayClose && status == PoolStatus.WINDING_UP && empty();
    }
}
