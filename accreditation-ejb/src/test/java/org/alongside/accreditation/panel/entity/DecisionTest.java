package org.alongside.accreditation.panel.entity;

import static org.alongside.accreditation.panel.entity.APanel.NOON;
import static org.alongside.accreditation.panel.entity.APanel.OUTSIDER;
import static org.alongside.accreditation.panel.entity.APanel.criteria;
import static org.alongside.accreditation.panel.entity.APanel.person;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.alongside.accreditation.panel.AssessedCriterion;
import org.alongside.accreditation.panel.ConditionTerms;
import org.alongside.accreditation.panel.CriterionFinding;
import org.alongside.accreditation.panel.Finding;
import org.alongside.accreditation.panel.Outcome;
import org.alongside.accreditation.panel.PanelStatus;
import org.alongside.accreditation.panel.Reason;
import org.alongside.accreditation.panel.ReasonCode;
import org.alongside.platform.error.NotPermitted;
import org.alongside.platform.error.Stale;
import org.alongside.testing.Proves;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DecisionTest {

    private static final Reason REASON = new Reason(ReasonCode.NOT_SHOWN_YET, "The plan left out the cost of travel.");

    private final APanel it = APanel.of(3, 2).inSession();
    private Proposal proposal;

    @Test
    @Proves({"B22", "R-ACC-34"})
    void nobody_is_accredited_with_an_unmet_criterion_and_the_refusal_names_it() {
        assertThatThrownBy(() -> it.propose(Outcome.ACCREDIT, rated(Finding.MET, Finding.NOT_YET, Finding.MET),
                List.of(), List.of())).hasMessageContaining("CRITERIA_NOT_MET");
    }

    @Test
    @Proves({"AC-A25", "R-ACC-34"})
    void two_nearly_met_criteria_with_conditions_may_be_accepted() {
        Proposal proposal = it.propose(Outcome.ACCREDIT_WITH_CONDITIONS,
                rated(Finding.NEARLY, Finding.NEARLY, Finding.MET), List.of(),
                List.of(condition("C01", "2027-05-22"), condition("C07", "2027-01-31")));
        assertThat(proposal.conditions()).hasSize(2);
    }

    @Test
    @Proves({"AC-A25", "R-ACC-34"})
    void safeguarding_cannot_be_left_to_a_condition() {
        assertThatThrownBy(() -> it.propose(Outcome.ACCREDIT_WITH_CONDITIONS,
                rated(Finding.MET, Finding.MET, Finding.NEARLY), List.of(), List.of(condition("C12", "2027-01-31"))))
                .hasMessageContaining("CONDITION_NOT_ALLOWED_FOR");
    }

    @Test
    @Proves("R-ACC-34")
    void three_nearly_met_criteria_are_too_many() {
        List<AssessedCriterion> three = List.of(nearly("C01"), nearly("C02"), nearly("C03"));
        assertThatThrownBy(() -> it.propose(Outcome.ACCREDIT_WITH_CONDITIONS, three, List.of(),
                List.of(condition("C01", "2027-01-31"), condition("C02", "2027-01-31"),
                        condition("C03", "2027-01-31")))).hasMessageContaining("TOO_MANY_CONDITIONS");
    }

    @ParameterizedTest
    @CsvSource({"2027-05-23,CONDITION_DUE_TOO_LATE", "2026-11-22,CONDITION_DUE_IN_THE_PAST"})
    @Proves("R-ACC-34")
    void a_condition_is_due_within_six_months(LocalDate due, String rule) {
        assertThatThrownBy(() -> it.propose(Outcome.ACCREDIT_WITH_CONDITIONS,
                rated(Finding.NEARLY, Finding.MET, Finding.MET), List.of(),
                List.of(condition("C01", due.toString())))).hasMessageContaining(rule);
    }

    @Test
    void every_nearly_met_criterion_has_its_condition_and_no_other_has_one() {
        assertThatThrownBy(() -> it.propose(Outcome.ACCREDIT_WITH_CONDITIONS,
                rated(Finding.NEARLY, Finding.MET, Finding.MET), List.of(), List.of(condition("C07", "2027-01-31"))))
                .hasMessageContaining("CONDITION_MISSING_FOR").hasMessageContaining("CONDITION_NOT_NEEDED_FOR");
    }

    @Test
    void a_panel_may_differ_from_the_assessor_and_says_why() {
        List<AssessedCriterion> criteria = rated(Finding.MET, Finding.NOT_YET, Finding.MET);
        assertThatThrownBy(() -> it.propose(Outcome.ACCREDIT, criteria,
                List.of(new CriterionFinding("C07", Finding.MET, null)), List.of()))
                .hasMessageContaining("CHANGED_RATING_NEEDS_A_REASON");
        Proposal proposal = it.propose(Outcome.ACCREDIT, criteria, List.of(new CriterionFinding("C07", Finding.MET,
                new Reason(ReasonCode.SHOWN_TO_THE_PANEL, "Costed a plan in front of us."))), List.of());
        assertThat(proposal.findings()).allMatch(CriterionFinding::isMet);
    }

    @Test
    void where_assessors_differ_the_panel_has_to_find() {
        assertThatThrownBy(() -> it.propose(Outcome.ACCREDIT,
                List.of(new AssessedCriterion("C01", "Values", true, null)), List.of(), List.of()))
                .hasMessageContaining("PANEL_MUST_FIND");
    }

    @Test
    @Proves({"R-ACC-53", "AC-A39"})
    void a_refusal_without_a_reason_for_an_unmet_criterion_cannot_be_released() {
        Decision decision = refused(List.of());
        Findings findings = Findings.of(decision, proposal, List.of());
        assertThat(findings.missingReasons()).containsExactly("C07");
        assertThatThrownBy(findings::requireReasons).hasMessageContaining("REASON_MISSING_FOR");
    }

    @Test
    @Proves("R-ACC-53")
    void a_missing_reason_can_be_added_and_a_given_one_never_changed() {
        Decision decision = refused(List.of());
        AddedReason added = new AddedReason(decision.id(), "C07", REASON, person(0), NOON);
        Findings findings = Findings.of(decision, proposal, List.of(added));
        findings.requireReasons();
        assertThat(findings.unmet()).extracting(CriterionFinding::reason).containsExactly(REASON);
        assertThatThrownBy(() -> findings.requireGapAt("C07")).hasMessageContaining("REASON_ALREADY_GIVEN");
        assertThatThrownBy(() -> findings.requireGapAt("C99")).hasMessageContaining("CRITERION_NOT_IN_CASE");
    }

    @Test
    @Proves("B20")
    void a_reason_is_more_than_dots() {
        assertThatThrownBy(() -> new AddedReason(person(1), "C07", new Reason(ReasonCode.NOT_SHOWN_YET, ".........."),
                person(0), NOON)).hasMessageContaining("REASON_TOO_SHORT");
    }

    @Test
    @Proves({"R-ACC-54", "AC-A39", "B24"})
    void who_sat_on_the_panel_cannot_release_its_decision() {
        refused(List.of());
        it.panel.heldSeats().forEach(seat ->
                assertThatThrownBy(() -> it.panel.release(seat.personId(), person(5), it.now))
                        .isInstanceOf(NotPermitted.class));
        it.panel.release(OUTSIDER, person(5), it.now);
        assertThat(it.panel.status()).isEqualTo(PanelStatus.RELEASED);
    }

    @Test
    @Proves("R-ACC-54")
    void a_decision_is_released_once() {
        refused(List.of());
        it.panel.release(OUTSIDER, person(5), it.now);
        assertThatThrownBy(() -> it.panel.release(OUTSIDER, person(5), it.now)).isInstanceOf(Stale.class);
    }

    @Test
    @Proves("R-ACC-55")
    void a_fault_opens_the_case_again_until_the_release_and_never_after() {
        refused(List.of());
        it.panel.reopen(it.panel.chairId(), it.now);
        assertThat(it.panel.round()).isEqualTo(2);
        assertThat(it.panel.status()).isEqualTo(PanelStatus.READY);

        it.panel.open(it.panel.chairId(), it.standings(), it.now);
        refused(List.of());
        it.panel.release(OUTSIDER, person(5), it.now);
        assertThatThrownBy(() -> it.panel.reopen(it.panel.chairId(), it.now)).isInstanceOf(Stale.class);
    }

    @Test
    void who_is_put_off_learns_what_is_missing() {
        assertThatThrownBy(() -> it.propose(Outcome.DEFER, criteria(Finding.MET), List.of(), List.of()))
                .hasMessageContaining("NAME_A_CRITERION");
    }

    @Test
    @Proves("R-ACC-52")
    void an_application_is_put_off_once() {
        APanel second = APanel.secondFor(3, 2).inSession();
        assertThatThrownBy(() -> second.propose(Outcome.DEFER, criteria(Finding.NOT_YET), List.of(), List.of()))
                .hasMessageContaining("DEFERRED_BEFORE");
    }

    private Decision refused(List<CriterionFinding> findings) {
        proposal = it.propose(Outcome.REFUSE, rated(Finding.MET, Finding.NOT_YET, Finding.MET), findings, List.of());
        it.vote(3, 0, 0);
        return new Decision(it.panel, proposal, it.close(proposal), it.panel.chairId(), it.now);
    }

    private static List<AssessedCriterion> rated(Finding c01, Finding c07, Finding c12) {
        return List.of(new AssessedCriterion("C01", "Values", true, c01),
                new AssessedCriterion("C07", "Budgets", true, c07),
                new AssessedCriterion("C12", "Keeping people safe", false, c12));
    }

    private static AssessedCriterion nearly(String code) {
        return new AssessedCriterion(code, code, true, Finding.NEARLY);
    }

    private static ConditionTerms condition(String criterion, String due) {
        return new ConditionTerms(criterion, "Show a costed plan to the assessor", LocalDate.parse(due), true);
    }
}
