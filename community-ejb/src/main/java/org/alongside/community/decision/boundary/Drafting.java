package org.alongside.community.decision.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.alongside.community.decision.About;
import org.alongside.community.decision.AboutKind;
import org.alongside.community.decision.DecisionRule;
import org.alongside.community.decision.NewDecision;
import org.alongside.community.decision.Pace;
import org.alongside.community.decision.Terms;
import org.alongside.community.decision.Voters;
import org.alongside.community.decision.entity.Decision;
import org.alongside.community.policy.PolicyValue;
import org.alongside.community.policy.boundary.KnowPolicy;
import org.alongside.platform.error.Answers;
import org.alongside.platform.error.Breach;
import org.alongside.platform.error.RuleBroken;
import org.alongside.platform.identity.PersonName;
import org.alongside.platform.identity.boundary.KnowPeople;

/** Makes a decision of what somebody wrote on a page: finds the people, and takes the area's numbers. */
@ApplicationScoped
class Drafting {

    private static final int MOST_ELECTORS = 100;

    @Inject
    private KnowPeople people;

    @Inject
    private KnowPolicy policy;

    Decision draft(DraftDecision command, UUID me, Instant now) {
        Terms terms = new Terms(command.method() == null ? AboutKind.GROUP.usual() : command.method(),
                (int) policy.value(PolicyValue.QUORUM), (int) policy.value(PolicyValue.DECISION_OPEN), Pace.USUAL,
                command.secret(), false);
        Answers answers = new Answers();
        Set<UUID> electors = answers.read(() -> electors(command.electors(), me));
        Decision decision = answers.read(() -> Decision.draft(new NewDecision(
                new About(AboutKind.GROUP, null, null, command.group()), command.title(), command.summary(), terms,
                Voters.of(me, electors == null ? Set.of() : electors, Set.of())), now));
        answers.require();
        return decision;
    }

    /** Once, for the whole group, in the usual time. */
    Decision confirming(Decision hurried, boolean asked, Instant now) {
        if (asked) {
            throw new RuleBroken(DecisionRule.NOTHING_TO_CONFIRM);
        }
        return Decision.draft(hurried.toConfirm((int) policy.value(PolicyValue.DECISION_OPEN)), now);
    }

    private Set<UUID> electors(List<String> typed, UUID me) {
        List<String> emails = typed.stream().map(one -> one.strip().toLowerCase(Locale.ROOT))
                .filter(one -> !one.isEmpty()).distinct().toList();
        if (emails.size() > MOST_ELECTORS) {
            throw new RuleBroken(List.of(Breach.at("electors", DecisionRule.TOO_MANY_ELECTORS, MOST_ELECTORS)));
        }
        Map<String, PersonName> found = people.withEmails(emails);
        List<Breach> unknown = emails.stream().filter(one -> !found.containsKey(one))
                .map(one -> Breach.at("electors", DecisionRule.ELECTOR_NOT_FOUND, one)).toList();
        RuleBroken.throwIfAny(unknown);
        Set<UUID> electors = new HashSet<>(found.values().stream().map(PersonName::id).toList());
        electors.add(me);
        return electors;
    }
}
