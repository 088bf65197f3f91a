package org.alongside.community.spend.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.alongside.community.decision.About;
import org.alongside.community.decision.AboutKind;
import org.alongside.community.decision.DecisionOutcome;
import org.alongside.community.decision.EasyRead;
import org.alongside.community.decision.Method;
import org.alongside.community.decision.NewDecision;
import org.alongside.community.decision.Pace;
import org.alongside.community.decision.Terms;
import org.alongside.community.decision.Voters;
import org.alongside.community.decision.boundary.ArrangeDecisions;
import org.alongside.community.decision.boundary.KnowDecisions;
import org.alongside.community.pool.MemberFacts;
import org.alongside.community.pool.PoolFacts;
import org.alongside.community.pool.PoolMatter;
import org.alongside.community.pool.PoolTask;
import org.alongside.community.spend.SpendRule;
import org.alongside.community.spend.SpendStatus;
import org.alongside.community.spend.entity.Spend;
import org.alongside.platform.error.RuleBroken;
import org.alongside.platform.money.Money;

/** Above what two signatories may release, those who take part decide about the activity first (6.3). */
@ApplicationScoped
class GroupDecision {

    @Inject
    private ArrangeDecisions arrange;

    @Inject
    private KnowDecisions decisions;

    /**
     * Once only: the activity stays decided when shares change. With fewer than two people free to vote somebody
     * independent approves instead (R-POOL-62).
     */
    void askWhenNeeded(Spend spend, PoolFacts pool) {
        Set<UUID> electors = spend.electors(pool);
        boolean wanted = spend.status() == SpendStatus.SHARES_CONFIRMED && spend.decisionId() == null
                && spend.duties(pool).needsDecision(spend.isFromPot());
        if (wanted && electors.size() >= 2) {
            spend.decideBy(arrange.draft(asked(spend, pool, electors)));
        }
    }

    void hurry(Spend spend, List<UUID> signatories) {
        if (!signatories.isEmpty()) {
            arrange.hurry(spend.decisionId(), signatories);
        }
    }

    void requirePassed(Spend spend) {
        if (spend.decisionId() != null && !outcome(spend).passed()) {
            throw new RuleBroken(SpendRule.GROUP_HAS_NOT_DECIDED);
        }
    }

    DecisionOutcome outcome(Spend spend) {
        return decisions.outcome(spend.decisionId());
    }

    private static NewDecision asked(Spend spend, PoolFacts pool, Set<UUID> electors) {
        PoolMatter matter = spend.isFromPot() ? PoolMatter.POT : PoolMatter.SPEND;
        AboutKind kind = spend.isFromPot() ? AboutKind.POT : AboutKind.SPEND;
        Terms terms = new Terms(Method.valueOf(pool.terms().way(matter).name()), pool.terms().quorumPercent(),
                pool.terms().openDays(), Pace.USUAL, false, pool.terms().fallsBack());
        return new NewDecision(new About(kind, spend.id(), pool.poolId(), pool.name()), spend.title(),
                summary(spend), terms, Voters.of(facilitator(pool, electors), electors, spend.duties(pool).interested()));
    }

    private static EasyRead summary(Spend spend) {
        return new EasyRead("We want to pay for this together: " + spend.title() + ".",
                "It costs " + new Money(spend.totalPence()) + ".",
                spend.isFromPot() ? "The money comes from the pot."
                        : "Each person pays their own share. You said yes or no to your share already.",
                "If we say no, nothing is paid.", "You can vote while the decision is open.",
                "You can vote here, by phone, on paper or in person.", "You can ask somebody you trust to help you.");
    }

    private static UUID facilitator(PoolFacts pool, Set<UUID> electors) {
        List<UUID> facilitators = pool.active().stream().filter(one -> one.has(PoolTask.FACILITATOR))
                .map(MemberFacts::personId).collect(Collectors.toList());
        return facilitators.isEmpty() ? electors.stream().sorted().findFirst().orElseThrow() : facilitators.get(0);
    }
}
