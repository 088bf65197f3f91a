package org.alongside.community.pool.boundary;

/** A pool in figures, all of them added up from its book (R-POOL-47). Pence. */
public record PoolTotals(long bank, long cameIn, long wentOut, long free, long reserved, long pot, long unknown,
                         long owedOut, long owedToPool) {
}
