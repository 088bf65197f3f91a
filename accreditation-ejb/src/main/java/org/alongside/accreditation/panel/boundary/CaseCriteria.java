package org.alongside.accreditation.panel.boundary;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.alongside.accreditation.application.PanelOutcome;
import org.alongside.accreditation.application.ProposedCondition;
import org.alongside.accreditation.application.ProposedOutcome;
import org.alongside.accreditation.application.Rating;
import org.alongside.accreditation.application.boundary.CaseFile;
import org.alongside.accreditation.application.boundary.CriterionInCase;
import org.alongside.accreditation.application.boundary.RatingView;
import org.alongside.accreditation.panel.AssessedCriterion;
import org.alongside.accreditation.panel.CriterionFinding;
import org.alongside.accreditation.panel.Finding;
import org.alongside.accreditation.panel.entity.Proposal;

/** The words of applications and the words of panels, where they meet. */
final class CaseCriteria {

    private CaseCriteria() {
    }

    static List<AssessedCriterion> of(CaseFile file) {
        return file.criteria().stream().map(CaseCriteria::of).toList();
    }

    /** Where two assessors differ there is no rating to go by, and the panel has to find. */
    private static AssessedCriterion of(CriterionInCase one) {
        Set<Rating> ratings = one.ratings().stream().map(RatingView::rating).collect(Collectors.toSet());
        Finding agreed = ratings.size() == 1 ? Finding.valueOf(ratings.iterator().next().name()) : null;
        return new AssessedCriterion(one.criterion().code(), one.criterion().title(),
                one.criterion().conditionAllowed(), agreed);
    }

    static ProposedOutcome proposed(Proposal proposal) {
        Map<String, Rating> ratings = proposal.findings().stream().collect(Collectors.toMap(
                CriterionFinding::criterion, finding -> Rating.valueOf(finding.finding().name())));
        return new ProposedOutcome(PanelOutcome.valueOf(proposal.outcome().name()), ratings,
                proposal.conditions().stream().map(condition -> new ProposedCondition(condition.criterion(),
                        condition.text(), condition.dueOn())).toList());
    }

    static Map<String, String> titles(CaseFile file) {
        return file.criteria().stream().map(CriterionInCase::criterion)
                .collect(Collectors.toMap(criterion -> criterion.code(), criterion -> criterion.title()));
    }
}
