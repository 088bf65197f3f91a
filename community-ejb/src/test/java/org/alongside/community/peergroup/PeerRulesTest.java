package org.alongside.community.peergroup;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class PeerRulesTest {

    @Test
    void every_rule_has_a_sentence_and_every_sentence_a_rule() {
        ResourceBundle sentences = ResourceBundle.getBundle(PeerRule.NAME_MISSING.bundle());
        assertThat(sentences.keySet()).isEqualTo(
                Arrays.stream(PeerRule.values()).map(PeerRule::name).collect(Collectors.toSet()));
    }
}
