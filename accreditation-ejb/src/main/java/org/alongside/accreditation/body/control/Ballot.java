package org.alongside.accreditation.body.control;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.alongside.accreditation.body.BodyRule;
import org.alongside.accreditation.body.entity.BodyVote;
import org.alongside.platform.error.RuleBroken;

/** The votes of those who may vote now; what somebody said who has left meanwhile no longer counts. */
public record Ballot(long inFavour, long against, int voting) {

    public static Ballot of(List<BodyVote> votes, Roster roster) {
        Set<UUID> mayVote = roster.voting().stream().map(m -> m.member().personId()).collect(Collectors.toSet());
        List<BodyVote> counted = votes.stream().filter(vote -> mayVote.contains(vote.personId())).toList();
        long inFavour = counted.stream().filter(BodyVote::inFavour).count();
        return new Ballot(inFavour, counted.size() - inFavour, mayVote.size());
    }

    public boolean carried() {
        return 2 * inFavour > voting;
    }

    public void requireCarried() {
        if (!carried()) {
            throw new RuleBroken(BodyRule.NOT_CARRIED, inFavour, voting);
        }
    }
}
