package org.alongside.accreditation.application.entity;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.alongside.accreditation.application.ApplicationRule;
import org.alongside.accreditation.application.CasePart;
import org.alongside.accreditation.application.Interest;
import org.alongside.accreditation.link.DetectedLink;
import org.alongside.platform.error.Breach;
import org.alongside.platform.error.NotFound;
import org.alongside.platform.error.NotPermitted;
import org.alongside.platform.error.RuleBroken;

/** Who handles a case, and whether they may: the interest question comes before the file (R-ACC-47 to R-ACC-50). */
final class CasePeople {

    private final Application application;
    private final List<Involvement> involvements;

    CasePeople(Application application, List<Involvement> involvements) {
        this.application = application;
        this.involvements = involvements;
    }

    Optional<Involvement> find(UUID person, CasePart part) {
        return involvements.stream().filter(one -> one.is(person, part)).findFirst();
    }

    void ask(UUID person, CasePart part, Instant now) {
        if (person.equals(application.personId())) {
            throw new NotPermitted(part.name());
        }
        if (find(person, part).isPresent()) {
            throw new RuleBroken(ApplicationRule.ASSESSOR_ALREADY_ASKED);
        }
        involvements.add(new Involvement(application, person, part, now));
    }

    /**
     * Whether they may know that there is such a case. Whoever stepped out in this part knows already that they did; in
     * any other part they find what somebody finds who asks for a case that never was (R-ACC-50).
     */
    boolean mayKnow(UUID person, CasePart part, Set<UUID> tied) {
        boolean outElsewhere = involvements.stream().anyMatch(one -> one.personId().equals(person)
                && one.part() != part && one.interest() == Interest.RECUSED);
        boolean steppedOut = find(person, part).filter(one -> one.interest() == Interest.RECUSED).isPresent();
        return !person.equals(application.personId()) && !outElsewhere
                && (steppedOut || !tied.contains(application.personId()));
    }

    /** A coordinator opens a case of their own accord; everybody else is asked by somebody. */
    private Involvement asked(UUID person, CasePart part, Instant now) {
        if (part == CasePart.COORDINATOR && find(person, part).isEmpty()) {
            ask(person, part, now);
        }
        return find(person, part).orElseThrow(() -> new RuleBroken(ApplicationRule.INTEREST_UNANSWERED));
    }

    /** Somebody with a connection, told or found, steps out at once; who has none may open the file. */
    Involvement answer(UUID person, CasePart part, boolean hasConnection, String words, List<DetectedLink> links,
            Instant now) {
        if (hasConnection && words.isEmpty()) {
            throw new RuleBroken(List.of(Breach.at("words", ApplicationRule.INTEREST_NEEDS_WORDS)));
        }
        Involvement mine = asked(person, part, now);
        if (mine.interest() == Interest.RECUSED) {
            throw new RuleBroken(ApplicationRule.HAS_INTEREST);
        }
        mine.answer(hasConnection, words, links, now);
        return mine;
    }

    /** The involvement of somebody who may open the file; a refusal for everybody else. */
    Involvement requireClear(UUID person, CasePart part) {
        if (person.equals(application.personId())) {
            throw new NotFound();
        }
        Interest interest = find(person, part).map(Involvement::interest).orElse(Interest.NOT_ANSWERED);
        if (interest == Interest.RECUSED) {
            throw new RuleBroken(ApplicationRule.HAS_INTEREST);
        }
        if (interest == Interest.NOT_ANSWERED) {
            throw new RuleBroken(ApplicationRule.INTEREST_UNANSWERED);
        }
        return find(person, part).orElseThrow();
    }

    List<Involvement> clearAssessors() {
        return involvements.stream().filter(Involvement::isClearAssessor).toList();
    }

    void requireAssessors(int needed) {
        int clear = clearAssessors().size();
        if (clear == 0) {
            throw new RuleBroken(ApplicationRule.ASSESSOR_NOT_CLEAR);
        }
        if (clear < needed) {
            throw new RuleBroken(ApplicationRule.TWO_ASSESSORS_NEEDED, clear);
        }
    }

    boolean allHaveRecommended() {
        return clearAssessors().stream().allMatch(Involvement::hasRecommended);
    }
}
