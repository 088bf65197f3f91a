package org.alongside.accreditation.framework.control;

import static org.alongside.accreditation.framework.FrameworkRule.*;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.alongside.accreditation.framework.ADraft;
import org.alongside.accreditation.framework.ChangeStatement;
import org.alongside.accreditation.framework.EvidenceRoute;
import org.alongside.accreditation.framework.FrameworkRule;
import org.alongside.accreditation.framework.LocalCriterionDraft;
import org.alongside.accreditation.framework.ParameterKey;
import org.alongside.platform.error.Breach;
import org.alongside.platform.error.Rule;
import org.alongside.testing.Proves;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class InterpretationPolicyTest {

    private final InterpretationPolicy policy = new InterpretationPolicy(EditionFile.read("CUR-1"));

    @Test
    void a_draft_that_asks_for_the_national_core_only_is_sound() {
        assertThat(policy.check(ADraft.sound().build())).isEmpty();
    }

    @Test
    @Proves({"R-ACC-15", "AC-A11"})
    void a_core_area_cannot_be_left_out() {
        List<Breach> breaches = policy.check(ADraft.sound().dropping("C05").build());

        assertThat(breaches).extracting(Breach::rule).containsExactly(CORE_AREA_DROPPED);
        assertThat(breaches.get(0).arguments()).contains("C05");
    }

    @Test
    @Proves({"R-ACC-15", "AC-A11"})
    void an_optional_area_may_be_adopted() {
        assertThat(policy.check(ADraft.sound().adopting("O18").build())).isEmpty();
    }

    @Test
    void an_area_nobody_knows_is_refused() {
        assertThat(rules(ADraft.sound().adopting("C18"))).containsExactly(UNKNOWN_AREA);
        assertThat(rules(ADraft.sound().guiding("X", "words"))).containsExactly(UNKNOWN_AREA);
    }

    @Test
    @Proves({"R-ACC-16", "AC-A12"})
    void a_criterion_may_not_name_a_course_nor_be_shown_by_courses_alone() {
        var criterion = new LocalCriterionDraft("Certificate", "must hold the X certificate", "It is a good certificate.",
                Set.of(EvidenceRoute.COURSE, EvidenceRoute.PRIOR_QUALIFICATION));

        assertThat(rules(ADraft.sound().asking(criterion))).containsExactlyInAnyOrder(NAMES_A_COURSE, ROUTES_TOO_NARROW);
    }

    @ParameterizedTest
    @Proves("R-ACC-16")
    @CsvSource(delimiter = '|', value = {
            "Has completed the county's two-day induction course | NAMES_A_COURSE",
            "Holds an NVQ | NAMES_A_COURSE",
            "Is a qualified social worker | NAMES_A_PROFESSION",
            "Is registered with Social Work England | NAMES_A_PROFESSION",
            "Is a member of the Institute of Brokers | NAMES_A_PROFESSION",
            "Must be self-employed | NAMES_EMPLOYMENT",
            "Is employed by a charity | NAMES_EMPLOYMENT",
            "Must live in the county | NAMES_RESIDENCE",
            "Is a resident of Northshire | NAMES_RESIDENCE",
            "Has at least two years of practice | NAMES_MINIMUM_YEARS",
            "Has 5 years' experience of planning | NAMES_MINIMUM_YEARS",
            "Certificate in support planning | NAMES_A_COURSE",
            "Has attended the Northshire induction | NAMES_A_COURSE",
            "Has completed the Bridges programme | NAMES_A_COURSE",
            "Has been trained by the council | NAMES_A_COURSE",
            "Is a social worker | NAMES_A_PROFESSION",
            "Must be a nurse or an occupational therapist | NAMES_A_PROFESSION",
            "Is a member of BASW | NAMES_A_PROFESSION",
            "Membership of a professional body | NAMES_A_PROFESSION",
            "Works for a user-led organisation | NAMES_EMPLOYMENT",
            "Has a paid job in the area | NAMES_EMPLOYMENT",
            "Is freelance | NAMES_EMPLOYMENT",
            "Lives within ten miles of the town | NAMES_RESIDENCE",
            "Is a local resident | NAMES_RESIDENCE",
            "Has a Northshire address | NAMES_RESIDENCE",
            "Minimum two years with families | NAMES_MINIMUM_YEARS",
            "Has been a broker for three years | NAMES_MINIMUM_YEARS",
            "Twelve months as a support planner | NAMES_MINIMUM_YEARS",
            "A decade of experience | NAMES_MINIMUM_YEARS"})
    void nobody_is_shut_out_by(String statement, FrameworkRule rule) {
        assertThat(rules(ADraft.sound().asking(statement))).contains(rule);
    }

    @ParameterizedTest
    @Proves("R-ACC-16")
    @ValueSource(strings = {
            "Knows how people who live on the islands get to appointments",
            "Can plan with people who use Makaton",
            "Knows which training people and families here can share",
            "Knows what support there is for people looking for work",
            "Understands what changes over the years for people in the coalfield",
            "Can plan with people who live in care homes",
            "Can work for a person who changes their mind",
            "Knows what a social worker may and may not ask",
            "Knows who trains personal assistants here, and what a certificate says about them",
            "Can plan a budget two years in advance",
            "Has taken part in a meeting of a user-led organisation",
            "Knows which housing associations have homes in the county"})
    void what_somebody_knows_or_can_do_may_be_asked(String statement) {
        assertThat(rules(ADraft.sound().asking(statement))).isEmpty();
    }

    @Test
    @Proves("R-ACC-16")
    void at_most_three_criteria_and_fewer_where_the_area_says_so() {
        ADraft four = ADraft.sound().asking("Knows A").asking("Knows B").asking("Knows C").asking("Knows D");
        ADraft two = ADraft.sound().with(ParameterKey.MAX_LOCAL_CRITERIA, "1").asking("Knows A").asking("Knows B");

        assertThat(rules(four)).containsExactly(TOO_MANY_LOCAL_CRITERIA);
        assertThat(rules(two)).containsExactly(TOO_MANY_LOCAL_CRITERIA);
    }

    @Test
    @Proves({"R-ACC-16", "B20"})
    void a_criterion_says_why_in_more_than_dots() {
        var criterion = new LocalCriterionDraft("Ferries", "Knows the ferries", "..........!!",
                Set.of(EvidenceRoute.LIVED_EXPERIENCE, EvidenceRoute.TESTIMONY));

        assertThat(rules(ADraft.sound().asking(criterion))).containsExactly(RATIONALE_MISSING);
    }

    @Test
    @Proves({"R-ACC-17", "AC-A13"})
    void a_fee_of_5001_pence_is_refused_and_says_the_range() {
        List<Breach> breaches = policy.check(ADraft.sound().with(ParameterKey.APPLICATION_FEE_PENCE, "5001").build());

        assertThat(breaches).extracting(Breach::rule).containsExactly(PARAMETER_OUT_OF_RANGE);
        assertThat(breaches.get(0).field()).isEqualTo("parameter-applicationFeePence");
        assertThat(breaches.get(0).arguments()).contains("£0", "£50", "£50.01");
        assertThat(rules(ADraft.sound().with(ParameterKey.APPLICATION_FEE_PENCE, "5000"))).isEmpty();
    }

    @ParameterizedTest
    @Proves({"R-ACC-15", "R-ACC-17"})
    @CsvSource({
            "termMonths, 24, ", "termMonths, 36, ", "termMonths, 11, PARAMETER_OUT_OF_RANGE",
            "termMonths, 37, PARAMETER_OUT_OF_RANGE",
            "panelSize, 5, ", "panelSize, 4, PARAMETER_OUT_OF_RANGE", "panelSize, 9, PARAMETER_OUT_OF_RANGE",
            "controlFloor, 75, ", "controlFloor, 49, PARAMETER_OUT_OF_RANGE", "controlFloor, 101, PARAMETER_OUT_OF_RANGE",
            "interestLookbackMonths, 24, PARAMETER_OUT_OF_RANGE", "interestLookbackMonths, 60, ",
            "appealWindowDays, 27, PARAMETER_OUT_OF_RANGE", "appealWindowDays, 56, ",
            "publicHistoryMonths, 12, NATIONAL_RULE_FIXED", "publicHistoryMonths, 36, NATIONAL_RULE_FIXED",
            "chairFromConstituency, 0, NATIONAL_RULE_FIXED", "maxRequiredTrainingHours, 1, NATIONAL_RULE_FIXED",
            "reservedShare, 30, NATIONAL_RULE_WEAKENED", "suppressBelow, 4, PARAMETER_OUT_OF_RANGE",
            "termMonths, 36.5, PARAMETER_NOT_A_NUMBER", "termMonths, 1e9, PARAMETER_NOT_A_NUMBER",
            "termMonths, 99999999999999999999, PARAMETER_NOT_A_NUMBER", "colour, 1, UNKNOWN_PARAMETER",
            "panelQuorum, 4, QUORUM_ABOVE_PANEL"})
    void a_parameter_keeps_to_its_range_and_direction(String key, String value, FrameworkRule rule) {
        List<Rule> broken = rules(ADraft.sound().with(key, value));

        assertThat(broken).isEqualTo(rule == null ? List.of() : List.of(rule));
    }

    @Test
    void a_blank_parameter_keeps_the_national_value() {
        ADraft draft = ADraft.sound().with(ParameterKey.TERM_MONTHS, " ").with(ParameterKey.HOLD_HOURS, "48");

        assertThat(rules(draft)).isEmpty();
        assertThat(policy.localValues(draft.build())).isEmpty();
    }

    @Test
    @Proves("B02")
    void everything_that_does_not_hold_is_said_at_once() {
        assertThat(rules(ADraft.sound().dropping("C01").with("termMonths", "99").asking("Holds a degree")))
                .containsExactly(CORE_AREA_DROPPED, PARAMETER_OUT_OF_RANGE, NAMES_A_COURSE);
    }

    @Test
    @Proves({"R-ACC-11", "AC-A10"})
    void dissent_is_told_or_its_absence_affirmed() {
        var statements = new ChangeStatementPolicy();

        assertThat(statements.checkToAdopt(ADraft.statement("", false))).extracting(Breach::rule)
                .containsExactly(DISSENT_UNANSWERED);
        assertThat(statements.checkToAdopt(ADraft.statement("", true))).isEmpty();
    }

    @Test
    @Proves("R-ACC-11")
    void a_change_needs_its_evidence_its_people_and_its_burden() {
        assertThat(new ChangeStatementPolicy().checkToAdopt(ChangeStatement.EMPTY)).extracting(Breach::rule)
                .containsExactly(CHANGE_SUBJECT_MISSING, EVIDENCE_KIND_MISSING, WHO_WAS_ASKED_MISSING,
                        DISSENT_UNANSWERED, BURDEN_MISSING);
    }

    private List<Rule> rules(ADraft draft) {
        return policy.check(draft.build()).stream().map(Breach::rule).toList();
    }
}
