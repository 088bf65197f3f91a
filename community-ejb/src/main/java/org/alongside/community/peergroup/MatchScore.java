package org.alongside.community.peergroup;

import java.util.List;

/** What two people have in common: the sum of its reasons and nothing else. */
public record MatchScore(List<MatchReason> reasons) {

    public int points() {
        return reasons.stream().mapToInt(MatchReason::points).sum();
    }
}
