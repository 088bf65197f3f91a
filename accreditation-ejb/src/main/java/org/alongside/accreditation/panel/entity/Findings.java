package org.alongside.accreditation.panel.entity;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.alongside.accreditation.panel.CriterionFinding;
import org.alongside.accreditation.panel.Outcome;
import org.alongside.accreditation.panel.PanelRule;
import org.alongside.accreditation.panel.Reason;
import org.alongside.platform.error.Breach;
import org.alongside.platform.error.RuleBroken;

/**
 * What a decided panel found, with every reason given so far.
 *
 * @param evenVotes the votes were equal, which put the case off; nobody proposed that, so nobody has reasons for it
 */
public record Findings(Outcome outcome, boolean evenVotes, List<CriterionFinding> list) {

    public static Findings of(Decision decision, Proposal proposal, Collection<AddedReason> added) {
        Map<String, Reason> later = added.stream()
                .collect(Collectors.toMap(AddedReason::criterion, AddedReason::reason));
        return new Findings(decision.outcome(), !decision.isAsProposed(proposal), proposal.findings().stream()
                .map(finding -> finding.reason() != null ? finding
                        : new CriterionFinding(finding.criterion(), finding.finding(), later.get(finding.criterion())))
                .toList());
    }

    /** The criteria that still need a reason before the decision can be released (R-ACC-53). */
    public List<String> missingReasons() {
        return outcome.needsReasons() && !evenVotes
                ? list.stream().filter(finding -> !finding.isMet() && finding.reason() == null)
                        .map(CriterionFinding::criterion).toList()
                : List.of();
    }

    public void requireReasons() {
        List<String> missing = missingReasons();
        RuleBroken.throwIfAny(missing.stream()
                .map(code -> Breach.at("criterion-" + code, PanelRule.REASON_MISSING_FOR, code)).toList());
    }

    /** A reason can be added where one is missing, and nowhere else. */
    public void requireGapAt(String criterion) {
        CriterionFinding finding = list.stream().filter(f -> f.criterion().equals(criterion)).findFirst()
                .orElseThrow(() -> new RuleBroken(PanelRule.CRITERION_NOT_IN_CASE, criterion));
        if (finding.reason() != null) {
            throw new RuleBroken(PanelRule.REASON_ALREADY_GIVEN, criterion);
        }
    }

    /** What the applicant is asked more about: what is not met, or everything when only the votes were even. */
    public List<CriterionFinding> toAskAbout() {
        return unmet().isEmpty() ? list : unmet();
    }

    /** What is not met, with its reasons: what the person reads. */
    public List<CriterionFinding> unmet() {
        return list.stream().filter(finding -> !finding.isMet()).toList();
    }
}
