package org.alongside.community.timebank;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.MessageFormat;
import java.util.Arrays;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import org.alongside.platform.error.Rule;
import org.alongside.testing.Proves;
import org.junit.jupiter.api.Test;

class TimeRulesTest {

    private final ResourceBundle sentences = ResourceBundle.getBundle(TimeRule.BELOW_LIMIT.bundle());

    @Test
    void every_rule_has_a_sentence_and_every_sentence_a_rule() {
        assertThat(sentences.keySet()).isEqualTo(
                Arrays.stream(TimeRule.values()).map(Rule::name).collect(Collectors.toSet()));
        assertThat(sentences.keySet()).allSatisfy(key ->
                assertThat(MessageFormat.format(sentences.getString(key), "one")).doesNotContain("{"));
    }

    @Test
    @Proves({"R-TIME-13", "R-TIME-19", "AC-C69"})
    void who_offers_money_or_things_reads_about_benefits() {
        assertThat(sentences.getString(TimeRule.NO_MONEY_OR_GOODS.name())).contains("no value in money", "benefits");
    }

    @Test
    @Proves("R-TIME-19")
    void the_note_tells_and_never_advises() {
        assertThat(BenefitsNote.TEXT).contains("2000", "can differ from benefit to benefit", "cannot give advice",
                "ask an adviser");
        assertThat(BenefitsNote.LETTER).contains("in writing");
    }

    @Test
    @Proves({"R-TIME-16", "AC-C68"})
    void who_asks_for_care_is_pointed_to_their_plan() {
        assertThat(sentences.getString(TimeRule.EXCLUDED_TASK.name())).contains("support plan");
    }
}
