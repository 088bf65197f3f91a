package org.alongside.community.peergroup;

import java.util.Set;

/** What somebody offers and would like, what they bring along and what they cannot be near. */
public record ProfileGive(Set<Topic> canOffer, Set<Topic> wouldLike, Set<Habit> brings, Set<Habit> hardNos) {
}
