/**
 * Books that add up: double entry, in pence or in minutes, for pools of money and for the time bank.
 *
 * <p>A book is opened once and only grows. A posting is a journal of two or more lines that come to nothing together; it
 * gets the book's next number and carries the hash of all before it. A mistake is reversed, once, by a journal that mirrors
 * it. A month that was closed takes no more. Balances are kept beside the lines and are equal to their sum.
 *
 * <p>What holds is held by PostgreSQL: the application may read these tables and call {@code community.post_journal}, no
 * more (docs/adr/0017). Emits {@link org.alongside.community.ledger.LedgerEvent}s to the audit trail.
 */
package org.alongside.community.ledger;
