/**
 * The card or account to which somebody's direct payment goes. Its owner may let its statements be read here (feed F7), and
 * stop it at any time; somebody of the organisation first makes sure that it is theirs
 * ({@link org.alongside.community.card.CardStatus}). From then on what the council says it has paid there is shown as come, and
 * its owner is told when it runs low, lies still, or was used where direct payments usually may not be. Only they are told
 * (R-INT-73): nothing of it goes to a council.
 *
 * <p>What was bought and where is never kept. Emits {@link org.alongside.community.card.CardEvent}s to the audit trail, and to
 * the feeds that statements of the account lead somewhere from now on.
 */
package org.alongside.community.card;
