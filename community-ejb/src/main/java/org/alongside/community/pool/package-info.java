/**
 * A pool: people who put parts of their own money together for something they agreed on, or a pot that belongs to no one
 * of them.
 *
 * <p>A pool owns nothing. It has an agreement its members signed, members with an order and with tasks, and a holder of
 * the real money at a bank. What somebody puts in is a contribution; once it has come in it is a <em>lot</em>, which stays
 * theirs until it is spent, with where it comes from and what it may be used for. How much a lot holds stands in the book
 * of the pool ({@code ledger}) and nowhere else.
 *
 * <p>A pool is forming until two people have signed the same agreement, then active; finance or safeguarding may freeze
 * it, and in the end it is wound up and closed. Emits {@link org.alongside.community.pool.PoolEvent}s.
 */
package org.alongside.community.pool;
