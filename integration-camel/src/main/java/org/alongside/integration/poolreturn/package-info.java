/**
 * Feed F5: what a pool did with its money in a month, out to each council that funds members of it. A council sees the pool's
 * totals and its own people's shares, and nobody else's (AC-I27). What does not balance is told to nobody. A month that is told
 * anew is the next version of its return and replaces the one before. Finance departments get lines for their own ledger.
 */
package org.alongside.integration.poolreturn;
