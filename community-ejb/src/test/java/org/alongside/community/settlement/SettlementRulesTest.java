package org.alongside.community.settlement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ResourceBundle;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SettlementRulesTest {

    @Test
    void every_rule_has_a_sentence_and_every_sentence_a_rule() {
        ResourceBundle sentences = ResourceBundle.getBundle(SettlementRule.NOTHING_OWED.bundle());
        assertThat(sentences.keySet()).isEqualTo(
                Stream.of(SettlementRule.values()).map(SettlementRule::name).collect(Collectors.toSet()));
    }
}
