package org.alongside.community.round.boundary;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.alongside.community.pool.SpendCategory;
import org.alongside.community.round.RoundStep;
import org.alongside.platform.error.NotFound;

/**
 * One round, as this person may see it.
 *
 * @param category what the money was given for; null when it may be used for anything
 * @param electors how many take part; 0 before it is opened
 * @param parts    theirs, and of those they act for
 * @param funded   what all ideas together get; 0 before it is over
 * @param steps    what they may do with it
 */
public record RoundStory(RoundLine line, UUID poolId, String poolName, SpendCategory category, int openDays, int electors,
                         List<MyPart> parts, List<IdeaLine> ideas, long funded, Set<RoundStep> steps) {

    public RoundStory {
        parts = List.copyOf(parts);
        ideas = List.copyOf(ideas);
        steps = Set.copyOf(steps);
    }

    public boolean can(String step) {
        return steps.contains(RoundStep.valueOf(step));
    }

    public IdeaLine idea(UUID proposalId) {
        return ideas.stream().filter(one -> one.proposalId().equals(proposalId)).findFirst().orElseThrow(NotFound::new);
    }

    /** Of whoever looks; empty when they take no part. */
    public Optional<MyPart> mine() {
        return parts.stream().filter(MyPart::mine).findFirst();
    }
}
