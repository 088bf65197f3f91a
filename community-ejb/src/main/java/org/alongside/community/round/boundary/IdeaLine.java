package org.alongside.community.round.boundary;

import java.util.UUID;
import org.alongside.community.round.IdeaWanted;
import org.alongside.community.round.ProposalStatus;

/**
 * One idea in a round, as this person may see it.
 *
 * @param givenByMe      what stands of what they gave
 * @param gotPence       from everybody; null before the round is over, so that nobody is swayed (R-POOL-64)
 * @param givers         how many gave; null before the round is over
 * @param stoppedBecause empty when it was not
 */
public record IdeaLine(UUID proposalId, IdeaWanted said, ProposalStatus status, String putBy, long givenByMe, Long gotPence,
                       Integer givers, String stoppedBecause, boolean mayChange, boolean mayGive, boolean mayStop) {
}
