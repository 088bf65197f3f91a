/**
 * Feed F5: what a pool did with its money in a month, out to each council that funds members of it. A council sees the pool's
 * totals and its own people's shares, and nobody else's (AC-I27). What does not balance is told to nobody but the feed desk. A
 * month that is told anew is the next version of its return and replaces the one before. Finance departments get lines for their
 * own ledger. A return leaves only while everybody whose share stands in it is linked with their council (R-INT-70).
 */
package org.alongside.integration.poolreturn;
