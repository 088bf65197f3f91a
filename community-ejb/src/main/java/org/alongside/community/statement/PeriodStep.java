package org.alongside.community.statement;

/** What moves a month of a pool's books. */
public enum PeriodStep {

    RECONCILE,
    CLOSE
}
