/**
 * What a council says about somebody's money: the budget it has agreed, and what it has paid.
 *
 * <p>A person asks to be linked with their council and agrees to what is sent; the council answers, and from then on the
 * identifier it gave leads to them ({@link org.alongside.community.council.LinkStatus}). Budgets come as versions that are only
 * ever added, a pay run comes whole or not at all. Nothing here is our book: these are the council's figures, shown as such,
 * and its own figure wins over one we worked out.
 *
 * <p>Emits {@link org.alongside.community.council.CouncilEvent}s to the audit trail and, by the outbox, what partners have to
 * know about a link.
 */
package org.alongside.community.council;
