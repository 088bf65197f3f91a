package org.alongside.community.decision.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import org.alongside.community.decision.DecisionRule;
import org.alongside.community.decision.entity.Decision;
import org.alongside.community.safeguarding.SwitchKind;
import org.alongside.community.safeguarding.boundary.KnowSwitches;
import org.alongside.platform.error.RuleBroken;

/**
 * Whom safeguarding has paused votes on nothing of a shared budget meanwhile, also where voting was open already; nobody is
 * told why (R-SAFE-08). What they voted before stands.
 */
@ApplicationScoped
public class PausedVoters {

    @Inject
    private KnowSwitches switches;

    public boolean has(Decision decision, UUID person) {
        return decision.about().kind().isOfABudget() && switches.isSet(SwitchKind.PAUSE_MEMBER, person);
    }

    public void refuse(Decision decision, UUID elector) {
        if (has(decision, elector)) {
            throw new RuleBroken(DecisionRule.VOTE_PAUSED);
        }
    }
}
