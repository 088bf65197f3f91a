package org.alongside.accreditation.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import org.alongside.platform.state.Transitions;
import org.junit.jupiter.api.Test;

class ApplicationRuleTest {

    @Test
    void every_rule_has_a_sentence_and_every_sentence_a_rule() {
        ResourceBundle sentences = ResourceBundle.getBundle(ApplicationRule.ADULTS_ONLY.bundle());
        assertThat(sentences.keySet()).isEqualTo(
                Arrays.stream(ApplicationRule.values()).map(Enum::name).collect(Collectors.toSet()));
    }

    @Test
    void every_status_is_in_the_table_and_only_the_ends_lead_nowhere() {
        Transitions<ApplicationStatus, ApplicationMove> table = ApplicationStatus.TRANSITIONS;
        EnumSet<ApplicationStatus> leadsNowhere = EnumSet.allOf(ApplicationStatus.class);
        table.steps().forEach(step -> leadsNowhere.remove(step.from()));
        assertThat(leadsNowhere).isEqualTo(table.deadEnds());
        assertThat(EnumSet.complementOf(leadsNowhere)).isEqualTo(ApplicationStatus.LIVE);
    }
}
