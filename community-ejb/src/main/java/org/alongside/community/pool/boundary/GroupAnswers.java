package org.alongside.community.pool.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import org.alongside.community.decision.DecisionOutcome;
import org.alongside.community.decision.boundary.KnowDecisions;
import org.alongside.community.pool.PoolRule;
import org.alongside.platform.error.RuleBroken;

/** What the group said, or has not said yet, to something it was asked. Null stands for what it was never asked. */
@ApplicationScoped
class GroupAnswers {

    @Inject
    private KnowDecisions decisions;

    Optional<DecisionOutcome> of(UUID decisionId) {
        return Optional.ofNullable(decisionId).map(decisions::outcome);
    }

    /** It was asked, and may still say yes or no. */
    boolean isAwaited(UUID decisionId) {
        return of(decisionId).filter(one -> !one.isFinal()).isPresent();
    }

    boolean isYes(UUID decisionId) {
        return of(decisionId).filter(DecisionOutcome::passed).isPresent();
    }

    /** It need not be asked again: it is thinking about it, or has said yes. */
    boolean isAsked(UUID decisionId) {
        return of(decisionId).filter(one -> !one.isFinal() || one.passed()).isPresent();
    }

    void requireYes(UUID decisionId) {
        if (!isYes(decisionId)) {
            throw new RuleBroken(PoolRule.NOT_YET_DECIDED);
        }
    }
}
