package org.alongside.accreditation.panel.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.alongside.accreditation.panel.ConditionTerms;
import org.alongside.accreditation.panel.CriterionFinding;
import org.alongside.accreditation.panel.Finding;
import org.alongside.accreditation.panel.Outcome;
import org.alongside.accreditation.panel.Reason;
import org.alongside.accreditation.panel.ReasonCode;
import org.alongside.accreditation.panel.entity.Findings;
import org.alongside.testing.Proves;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DecisionLetterTest {

    private static final LocalDate APPEAL_BY = LocalDate.of(2026, 12, 20);

    @Test
    @Proves("R-ACC-53")
    void a_refusal_gives_its_reasons_in_plain_words_and_says_how_to_appeal() {
        assertThat(letter(Outcome.REFUSE, List.of())).contains("Dear Ana,", "has not accredited you this time",
                "How budgets work (C07): not met yet. The plan left out travel.", "appeal until the end of 20 December 2026",
                "An appeal is free");
    }

    @Test
    @Proves("R-ACC-53")
    void conditions_say_what_to_do_and_by_when() {
        assertThat(letter(Outcome.ACCREDIT_WITH_CONDITIONS, List.of(new ConditionTerms("C07",
                "Show a costed plan to the assessor.", LocalDate.of(2027, 1, 31), true))))
                .contains("with conditions", "By 31 January 2027, for How budgets work: Show a costed plan",
                        "appeal until");
    }

    @Test
    void who_is_put_off_is_told_that_it_is_no_refusal() {
        assertThat(letter(Outcome.DEFER, List.of())).contains("This is not a refusal", "only once")
                .doesNotContain("If you disagree");
    }

    @ParameterizedTest
    @EnumSource
    @Proves({"R-ACC-04", "AC-A05", "R-ACC-24"})
    void no_letter_tells_how_anybody_voted_or_who_the_panel_is(Outcome outcome) {
        assertThat(letter(outcome, List.of())).doesNotContainIgnoringCase("vote").doesNotContainIgnoringCase("disabled")
                .doesNotContainIgnoringCase("carer").contains("voluntary", "not a statutory regulation", "Kent body");
    }

    private static String letter(Outcome outcome, List<ConditionTerms> conditions) {
        Findings findings = new Findings(outcome, false, List.of(new CriterionFinding("C01", Finding.MET, null),
                new CriterionFinding("C07", Finding.NOT_YET,
                        new Reason(ReasonCode.NOT_SHOWN_YET, "The plan left out travel."))));
        return new DecisionLetter("Ana", "Kent body", findings, conditions,
                Map.of("C01", "Values", "C07", "How budgets work"), APPEAL_BY).text();
    }
}
