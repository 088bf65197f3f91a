package org.alongside.accreditation.panel.entity;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.alongside.accreditation.panel.AssessedCriterion;
import org.alongside.accreditation.panel.ConditionTerms;
import org.alongside.accreditation.panel.CriterionFinding;
import org.alongside.accreditation.panel.Finding;
import org.alongside.accreditation.panel.Outcome;
import org.alongside.accreditation.panel.PanelRule;
import org.alongside.platform.error.Breach;

/** Whether what a panel finds and what it wants to decide fit together (R-ACC-34, B22). */
final class ProposalPolicy {

    static final int CONDITIONS_AT_MOST = 2;
    static final int CONDITION_MONTHS = 6;

    private final Map<String, AssessedCriterion> criteria;
    private final List<CriterionFinding> findings;
    private final List<ConditionTerms> conditions;
    private final LocalDate today;
    private final List<Breach> breaches = new ArrayList<>();

    ProposalPolicy(List<AssessedCriterion> criteria, List<CriterionFinding> findings,
            List<ConditionTerms> conditions, LocalDate today) {
        this.criteria = criteria.stream().collect(Collectors.toMap(AssessedCriterion::code, Function.identity()));
        this.findings = findings;
        this.conditions = conditions;
        this.today = today;
    }

    List<Breach> breaches(Outcome outcome) {
        findings.stream().map(CriterionFinding::criterion).filter(code -> !criteria.containsKey(code))
                .forEach(code -> breach(PanelRule.CRITERION_NOT_IN_CASE, code));
        if (!breaches.isEmpty()) {
            return breaches;
        }
        findings.stream().filter(finding -> finding.finding() == null)
                .forEach(finding -> breach(PanelRule.PANEL_MUST_FIND, finding.criterion()));
        findings.stream().filter(this::differsWithoutReason)
                .forEach(finding -> breach(PanelRule.CHANGED_RATING_NEEDS_A_REASON, finding.criterion()));
        switch (outcome) {
            case ACCREDIT -> allMet();
            case ACCREDIT_WITH_CONDITIONS -> nearlyMet();
            case DEFER, REFUSE -> somethingUnmet();
            default -> { }
        }
        return breaches;
    }

    private boolean differsWithoutReason(CriterionFinding finding) {
        Finding rating = criteria.get(finding.criterion()).rating();
        return rating != null && finding.reason() == null && finding.finding() != rating;
    }

    private void allMet() {
        List<String> unmet = codes(finding -> !finding.isMet());
        if (!unmet.isEmpty()) {
            breach(PanelRule.CRITERIA_NOT_MET, String.join(", ", unmet));
        }
        conditions.forEach(condition -> breach(PanelRule.CONDITION_NOT_NEEDED_FOR, condition.criterion()));
    }

    private void nearlyMet() {
        List<String> notYet = codes(finding -> finding.finding() == Finding.NOT_YET);
        if (!notYet.isEmpty()) {
            breach(PanelRule.CRITERIA_NOT_MET, String.join(", ", notYet));
        }
        List<String> nearly = codes(finding -> finding.finding() == Finding.NEARLY);
        if (nearly.isEmpty() && notYet.isEmpty()) {
            breach(PanelRule.NAME_A_CRITERION);
        }
        if (nearly.size() > CONDITIONS_AT_MOST) {
            breach(PanelRule.TOO_MANY_CONDITIONS, CONDITIONS_AT_MOST, nearly.size(), String.join(", ", nearly));
        }
        nearly.stream().filter(code -> !criteria.get(code).conditionAllowed())
                .forEach(code -> breach(PanelRule.CONDITION_NOT_ALLOWED_FOR, code));
        nearly.stream().filter(code -> conditionFor(code).isEmpty())
                .forEach(code -> breach(PanelRule.CONDITION_MISSING_FOR, code));
        conditions.stream().filter(condition -> !nearly.contains(condition.criterion()))
                .forEach(condition -> breach(PanelRule.CONDITION_NOT_NEEDED_FOR, condition.criterion()));
        conditions.forEach(this::dueInTime);
    }

    private void dueInTime(ConditionTerms condition) {
        LocalDate latest = today.plusMonths(CONDITION_MONTHS);
        if (condition.dueOn() == null || condition.dueOn().isAfter(latest)) {
            breach(PanelRule.CONDITION_DUE_TOO_LATE, condition.criterion(), latest);
        } else if (!condition.dueOn().isAfter(today)) {
            breach(PanelRule.CONDITION_DUE_IN_THE_PAST, condition.criterion());
        }
    }

    /** A person who is put off or refused has to learn what would change the answer. */
    private void somethingUnmet() {
        if (findings.stream().allMatch(CriterionFinding::isMet)) {
            breach(PanelRule.NAME_A_CRITERION);
        }
        conditions.forEach(condition -> breach(PanelRule.CONDITION_NOT_NEEDED_FOR, condition.criterion()));
    }

    private Optional<ConditionTerms> conditionFor(String code) {
        return conditions.stream().filter(condition -> condition.criterion().equals(code)).findFirst();
    }

    private List<String> codes(Predicate<CriterionFinding> which) {
        return findings.stream().filter(which).map(CriterionFinding::criterion).sorted().toList();
    }

    private void breach(PanelRule rule, Object... arguments) {
        breaches.add(arguments.length == 0
                ? Breach.of(rule)
                : Breach.at("criterion-" + arguments[0], rule, arguments));
    }
}
