package org.alongside.community.safeguarding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class SafeguardingRulesTest {

    @Test
    void every_rule_has_a_sentence_and_every_sentence_a_rule() {
        ResourceBundle sentences = ResourceBundle.getBundle(SafeguardingRule.NOTHING_TOLD.bundle());
        assertThat(sentences.keySet()).isEqualTo(
                Arrays.stream(SafeguardingRule.values()).map(SafeguardingRule::name).collect(Collectors.toSet()));
    }
}
