package org.alongside.community.peergroup;

import java.util.UUID;

/** Two people, always named in the same order. */
public record MatchPair(UUID first, UUID second) {

    public static MatchPair of(UUID one, UUID other) {
        return one.compareTo(other) < 0 ? new MatchPair(one, other) : new MatchPair(other, one);
    }

    public boolean has(UUID person) {
        return first.equals(person) || second.equals(person);
    }

    public UUID other(UUID person) {
        return first.equals(person) ? second : first;
    }
}
