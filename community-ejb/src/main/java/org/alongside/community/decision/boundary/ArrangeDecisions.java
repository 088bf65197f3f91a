package org.alongside.community.decision.boundary;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.alongside.community.decision.NewDecision;
import org.alongside.community.decision.control.DecisionNews;
import org.alongside.community.decision.control.Decisions;
import org.alongside.community.decision.entity.Decision;
import org.alongside.platform.usecase.UseCase;

/** Has a group decide, for pools, spends and peer groups, inside their own transaction. */
@Stateless
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class ArrangeDecisions {

    @Inject
    private Decisions decisions;

    @Inject
    private DecisionNews news;

    @Inject
    private Clock clock;

    /** A draft; the facilitator sees it under "Decide together" and opens it when every format is there. */
    @UseCase("ARRANGE_DECISIONS")
    public UUID draft(NewDecision asked) {
        Decision decision = Decision.draft(asked, clock.instant());
        decisions.add(decision);
        news.tell(decision, decision.drafted());
        return decision.id();
    }

    /** Two signatories say that it cannot wait; the group confirms it later (R-POOL-66). Not once it is open. */
    @UseCase("ARRANGE_DECISIONS")
    public void hurry(UUID decisionId, List<UUID> signatories) {
        Decision decision = decisions.lock(decisionId);
        news.tell(decision, decision.hurry(signatories));
    }

    /** Came to this group: they vote on what is not opened yet, unless it asks only those who take part (R-POOL-60). */
    @UseCase("ARRANGE_DECISIONS")
    public void joined(UUID groupId, UUID personId) {
        decisions.prepared(groupId).stream().map(decisions::lock)
                .forEach(decision -> news.tell(decision, decision.admit(personId)));
    }

    /** Left this group: what they voted stands, and where they have not voted they do not count any more (R-POOL-60). */
    @UseCase("ARRANGE_DECISIONS")
    public void left(UUID groupId, UUID personId) {
        decisions.unfinishedOf(personId).stream().map(decisions::lock)
                .filter(decision -> groupId.equals(decision.about().groupId()))
                .forEach(decision -> news.tell(decision, decision.lose(personId)));
    }

    /** In every group of the area. */
    @UseCase("ARRANGE_DECISIONS")
    public void died(UUID personId) {
        decisions.unfinishedOf(personId).stream().map(decisions::lock)
                .forEach(decision -> news.tell(decision, decision.lose(personId)));
    }
}
