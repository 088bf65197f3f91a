package org.alongside.accreditation.application.boundary;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.alongside.accreditation.application.ApplicationKind;
import org.alongside.accreditation.application.ApplicationMove;
import org.alongside.accreditation.application.ApplicationStatus;
import org.alongside.accreditation.application.CheckLevel;
import org.alongside.accreditation.application.CheckOutcome;
import org.alongside.accreditation.application.PriorFinding;
import org.alongside.accreditation.application.YesNo;

/**
 * A case as those see it who weigh it. There is no place in it for adjustments, a waived fee, or the clock: what a
 * person needed so that they could take part is never weighed (R-ACC-29, R-ACC-39).
 *
 * @param findings          what the national index holds about earlier outcomes
 * @param findingsNotTold   the index knows of something the applicant did not tell: a fact to explain (R-ACC-35)
 * @param otherBody         links because of which another area's body has to decide (R-ACC-10)
 */
public record CaseFile(UUID applicationId, UUID personId, String applicantName, ApplicationKind kind,
        ApplicationStatus status, String editionCode, int interpretationVersion, Instant submittedAt,
        List<CriterionInCase> criteria, List<TieView> ties, YesNo hadOutcomes, String outcomesWords,
        List<PriorFinding> findings, boolean findingsNotTold, List<QuestionView> questions,
        List<AssessorView> assessors, CheckLevel checkLevel, CheckOutcome checkOutcome, List<String> otherBody,
        boolean deferredBefore) {

    public boolean can(ApplicationMove move) {
        return status.can(move);
    }

    public CriterionInCase criterion(String code) {
        return criteria.stream().filter(one -> one.criterion().code().equals(code)).findFirst().orElse(null);
    }

    /** For whom seats on the panel are closed: nobody is both assessor and panel (section 10). */
    public Set<UUID> assessorIds() {
        return assessors.stream().map(AssessorView::personId).collect(Collectors.toSet());
    }
}
