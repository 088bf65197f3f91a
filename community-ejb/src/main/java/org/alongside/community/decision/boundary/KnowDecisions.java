package org.alongside.community.decision.boundary;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.UUID;
import org.alongside.community.decision.DecisionOutcome;
import org.alongside.community.decision.DecisionStatus;
import org.alongside.community.decision.Pace;
import org.alongside.community.decision.control.Decisions;
import org.alongside.community.decision.entity.Decision;
import org.alongside.platform.usecase.UseCase;

/** How a decision stands, for the feature that asked for it; in that feature's own transaction. */
@Stateless
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class KnowDecisions {

    @Inject
    private Decisions decisions;

    /** Counts are in it only after the count. */
    @UseCase("KNOW_DECISIONS")
    public DecisionOutcome outcome(UUID decisionId) {
        Decision decision = decisions.get(decisionId);
        return new DecisionOutcome(decision.id(), decision.status(), decision.round(), decision.closesAt(),
                decision.countsAt(), decision.countedAt(), decision.tally(), needsRatification(decision));
    }

    private boolean needsRatification(Decision decision) {
        return decision.terms().pace() == Pace.EMERGENCY && decision.status() == DecisionStatus.PASSED
                && !decisions.isRatified(decision.id());
    }
}
