/**
 * How money leaves a pool other than by being spent: somebody leaves, or dies; a council asks for unspent direct payment
 * back; a pool comes to its end (R-POOL-23 to 28, 41).
 *
 * <p>What is owed stands in the pool's book, by the lot it comes from, so that it goes where that money has to go. A
 * payment is prepared by one person and confirmed by another. Emits
 * {@link org.alongside.community.settlement.SettlementEvent}s.
 */
package org.alongside.community.settlement;
