package org.alongside.community.pool.boundary;

import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.alongside.community.decision.About;
import org.alongside.community.decision.AboutKind;
import org.alongside.community.decision.EasyRead;
import org.alongside.community.decision.Method;
import org.alongside.community.decision.NewDecision;
import org.alongside.community.decision.Pace;
import org.alongside.community.decision.Terms;
import org.alongside.community.decision.Voters;
import org.alongside.community.pool.AgreedTerms;
import org.alongside.community.pool.MemberFacts;
import org.alongside.community.pool.PoolFacts;
import org.alongside.community.pool.PoolMatter;

/** What a group is asked about its pool, with the summary everybody can read. */
final class PoolQuestions {

    private PoolQuestions() {
    }

    static NewDecision join(PoolFacts pool, UUID membershipId, String name, UUID facilitator) {
        EasyRead summary = new EasyRead("%s would like to join %s.".formatted(name, pool.name()),
                "It costs nothing.", "Nobody's money is used.", "If the group says no, nothing changes.",
                "Voting is open for %d days.".formatted(pool.terms().openDays()), "Say yes, no, or that you object and why.",
                "Ask the facilitator, or anybody you trust.");
        return question(pool, new About(AboutKind.JOIN, membershipId, pool.poolId(), pool.name()),
                "Shall %s join %s?".formatted(name, pool.name()), summary, PoolMatter.JOIN, facilitator);
    }

    static NewDecision end(PoolFacts pool, UUID facilitator) {
        EasyRead summary = new EasyRead("We could end %s.".formatted(pool.name()), "It costs nothing.",
                "Everybody gets back what is left of theirs. A grant goes back to whoever gave it.",
                "If the group says no, the pool goes on.",
                "Voting is open for %d days.".formatted(pool.terms().openDays()), "Say yes or no.",
                "Ask the facilitator, or anybody you trust.");
        return question(pool, new About(AboutKind.WIND_UP, pool.poolId(), pool.poolId(), pool.name()),
                "Shall we end %s?".formatted(pool.name()), summary, PoolMatter.WIND_UP, facilitator);
    }

    private static NewDecision question(PoolFacts pool, About about, String title, EasyRead summary, PoolMatter matter,
                                        UUID facilitator) {
        AgreedTerms agreed = pool.terms();
        Terms terms = new Terms(Method.valueOf(agreed.way(matter).name()), agreed.quorumPercent(), agreed.openDays(),
                Pace.USUAL, false, agreed.fallsBack());
        return new NewDecision(about, title, summary, terms, Voters.of(facilitator,
                pool.active().stream().map(MemberFacts::personId).collect(Collectors.toSet()), Set.of()));
    }
}
