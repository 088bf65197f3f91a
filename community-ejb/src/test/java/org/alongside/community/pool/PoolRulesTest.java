package org.alongside.community.pool;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ResourceBundle;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PoolRulesTest {

    @Test
    void every_rule_has_a_sentence_and_every_sentence_a_rule() {
        ResourceBundle sentences = ResourceBundle.getBundle(PoolRule.SOURCE_MISSING.bundle());
        assertThat(sentences.keySet()).isEqualTo(
                Stream.of(PoolRule.values()).map(PoolRule::name).collect(Collectors.toSet()));
    }
}
