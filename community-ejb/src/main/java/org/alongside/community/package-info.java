/**
 * What peers arrange together: shared budgets, decisions, time and company.
 *
 * <p>{@code ledger} keeps books that add up, in pence or in minutes. {@code person} knows who may act for whom and how
 * somebody wants to be told things. People decide together in a {@code decision}. A {@code pool} is a group with an
 * agreement, members, and money that stays each contributor's; they {@code spend} it for those who take part, and share
 * out what is everybody's in a {@code round}; somebody leaves, or a council asks for money back, in a {@code settlement};
 * and a {@code statement} says every month what came in, what went out and what is left. The {@code timebank} exchanges
 * hours, everybody's worth the same. People find each other in a {@code peergroup}, and {@code safeguarding} hears what
 * they are worried about. What a {@code council} says of a budget, and has paid, is shown to whose it is; pools ask it what
 * it lets them do.
 *
 * <p>Features use each other only from boundary to boundary, and only backwards: ledger, person, decision, council, pool,
 * spend, round, settlement, statement; the time bank stands on the ledger, peer groups on decisions.
 */
package org.alongside.community;
