/**
 * A round: the members of a pool share out part of its pot together, each over the same amount (R-POOL-45).
 *
 * <p>A facilitator begins one and says how much of the pot it is about. While ideas are wanted, members put them forward,
 * each with the least it needs and the most it could use. Opening it sets the money aside, freezes who takes part and what
 * ideas ask for, and gives everybody the same to give out. At its end, ideas that got at least what they need become
 * {@code spend}s whose money is held already; what went to the others comes back by contra entry, and the rest is free
 * again. The round is the group's decision about this money, so nobody is asked a second time; two people still approve
 * each payment. Emits {@link org.alongside.community.round.RoundEvent}s.
 */
package org.alongside.community.round;
