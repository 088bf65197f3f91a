package org.alongside.accreditation.application.entity;

import static org.alongside.accreditation.application.entity.AnApplication.TODAY;
import static org.alongside.accreditation.application.entity.AnApplication.standards;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.alongside.accreditation.application.ApplicationRule;
import org.alongside.accreditation.application.PanelOutcome;
import org.alongside.accreditation.application.ProposedCondition;
import org.alongside.accreditation.application.ProposedOutcome;
import org.alongside.accreditation.application.Rating;
import org.alongside.platform.error.Breach;
import org.alongside.platform.error.Rule;
import org.alongside.testing.Proves;
import org.junit.jupiter.api.Test;

@Proves("R-ACC-34")
class RatingPolicyTest {

    @Test
    void all_met_accredits() {
        assertThat(breaches(PanelOutcome.ACCREDIT, Map.of(), List.of())).isEmpty();
    }

    @Test
    @Proves("AC-A25")
    void two_nearly_met_with_conditions_within_six_months_accredits() {
        List<ProposedCondition> conditions = List.of(due("C13", TODAY.plusMonths(6)), due("C17", TODAY.plusMonths(3)));
        assertThat(breaches(PanelOutcome.ACCREDIT_WITH_CONDITIONS, nearly("C13", "C17"), conditions)).isEmpty();
    }

    @Test
    @Proves("AC-A25")
    void nearly_is_not_enough_where_people_could_come_to_harm() {
        for (String code : List.of("C09", "C11", "C12")) {
            assertThat(breaches(PanelOutcome.ACCREDIT_WITH_CONDITIONS, nearly(code), List.of(due(code, TODAY))))
                    .containsExactly(ApplicationRule.CONDITION_NOT_ALLOWED);
        }
    }

    @Test
    void three_nearly_met_are_too_many() {
        List<ProposedCondition> conditions = Stream.of("C13", "C14", "C17").map(c -> due(c, TODAY)).toList();
        assertThat(breaches(PanelOutcome.ACCREDIT_WITH_CONDITIONS, nearly("C13", "C14", "C17"), conditions))
                .containsExactly(ApplicationRule.TOO_MANY_NEARLY);
    }

    @Test
    void nearly_met_without_conditions_does_not_accredit() {
        assertThat(breaches(PanelOutcome.ACCREDIT, nearly("C13"), List.of()))
                .containsExactly(ApplicationRule.CRITERION_NOT_MET);
        assertThat(breaches(PanelOutcome.ACCREDIT_WITH_CONDITIONS, nearly("C13"), List.of()))
                .containsExactly(ApplicationRule.CONDITION_MISSING);
    }

    @Test
    void a_condition_after_six_months_is_too_late() {
        assertThat(breaches(PanelOutcome.ACCREDIT_WITH_CONDITIONS, nearly("C13"),
                List.of(due("C13", TODAY.plusMonths(6).plusDays(1)))))
                .containsExactly(ApplicationRule.CONDITION_DUE_TOO_LATE);
    }

    @Test
    @Proves("B22")
    void an_unmet_or_unrated_criterion_is_named() {
        Map<String, Rating> ratings = all(Map.of("C04", Rating.NOT_YET));
        ratings.remove("C05");
        List<Breach> breaches = RatingPolicy.breaches(
                new ProposedOutcome(PanelOutcome.ACCREDIT, ratings, List.of()), standards().criteria(), TODAY);
        assertThat(breaches).containsExactly(
                Breach.at("C04", ApplicationRule.CRITERION_NOT_MET, "C04 Area C04"),
                Breach.at("C05", ApplicationRule.CRITERION_NOT_RATED, "C05 Area C05"));
    }

    @Test
    void refusing_and_deferring_need_no_ratings() {
        for (PanelOutcome outcome : List.of(PanelOutcome.REFUSE, PanelOutcome.DEFER)) {
            assertThat(RatingPolicy.breaches(
                    new ProposedOutcome(outcome, Map.of(), List.of()), standards().criteria(), TODAY)).isEmpty();
        }
    }

    private static List<Rule> breaches(
            PanelOutcome outcome, Map<String, Rating> exceptions, List<ProposedCondition> conditions) {
        return RatingPolicy.breaches(new ProposedOutcome(outcome, all(exceptions), conditions),
                standards().criteria(), TODAY).stream().map(Breach::rule).toList();
    }

    private static Map<String, Rating> all(Map<String, Rating> exceptions) {
        Map<String, Rating> ratings = new HashMap<>();
        standards().criteria().forEach(criterion -> ratings.put(criterion.code(), Rating.MET));
        ratings.putAll(exceptions);
        return ratings;
    }

    private static Map<String, Rating> nearly(String... codes) {
        Map<String, Rating> ratings = new HashMap<>();
        Stream.of(codes).forEach(code -> ratings.put(code, Rating.NEARLY));
        return ratings;
    }

    private static ProposedCondition due(String code, LocalDate day) {
        return new ProposedCondition(code, "Shadow another broker twice.", day);
    }
}
