package org.alongside.community.pool.boundary;

import java.util.List;
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

    private static final int DAYS_TO_BE_HEARD = 14;

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

    /** Who it is about does not vote, and has two weeks at least to say what the group should know (6.3). */
    static NewDecision remove(PoolFacts pool, MemberFacts who, UUID facilitator) {
        int days = Math.max(DAYS_TO_BE_HEARD, pool.terms().openDays());
        EasyRead summary = new EasyRead("We could end the membership of %s in %s.".formatted(who.name(), pool.name()),
                "It costs nothing.", "They get back what is left of theirs. Nobody else's money is used.",
                "If the group says no, they stay.", "Voting is open for %d days.".formatted(days),
                "First read what they say, on the page of the pool. Then say yes or no.",
                "Ask the facilitator, or anybody you trust.");
        return question(pool, new About(AboutKind.REMOVE, who.membershipId(), pool.poolId(), pool.name()),
                "Shall we end the membership of %s?".formatted(who.name()), summary,
                terms(pool.terms(), PoolMatter.REMOVE, days), facilitator, Set.of(who.personId()));
    }

    /** @param changes what becomes different, besides the words */
    static NewDecision agreement(PoolFacts pool, UUID agreementId, int no, List<String> changes, UUID facilitator) {
        String also = changes.isEmpty() ? "" : " " + String.join(". ", changes) + ".";
        EasyRead summary = new EasyRead("We could agree on version %d of what we wrote down.%s".formatted(no, also),
                "It costs nothing.", "Nobody's money is used.", "If the group says no, what we agreed on before stays.",
                "Voting is open for %d days.".formatted(pool.terms().openDays()),
                "Read it on the page of the pool. Then say yes or no. Who says yes signs it as well.",
                "Ask the facilitator, or anybody you trust.");
        return question(pool, new About(AboutKind.AGREEMENT, agreementId, pool.poolId(), pool.name()),
                "Shall version %d of our agreement count?".formatted(no), summary, PoolMatter.RULES, facilitator);
    }

    private static NewDecision question(PoolFacts pool, About about, String title, EasyRead summary, PoolMatter matter,
                                        UUID facilitator) {
        return question(pool, about, title, summary, terms(pool.terms(), matter, pool.terms().openDays()), facilitator,
                Set.of());
    }

    private static Terms terms(AgreedTerms agreed, PoolMatter matter, int days) {
        return new Terms(Method.valueOf(agreed.way(matter).name()), agreed.quorumPercent(), days, Pace.USUAL, false,
                agreed.fallsBack());
    }

    private static NewDecision question(PoolFacts pool, About about, String title, EasyRead summary, Terms terms,
                                        UUID facilitator, Set<UUID> concerned) {
        return new NewDecision(about, title, summary, terms, Voters.of(facilitator,
                pool.active().stream().map(MemberFacts::personId).filter(one -> !concerned.contains(one))
                        .collect(Collectors.toSet()), concerned));
    }
}
