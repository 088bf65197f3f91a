package org.alongside.community.pool;

/** What moves a pool. */
public enum PoolStep {
    ADOPT, FREEZE, UNFREEZE, WIND_UP, CLOSE
}
