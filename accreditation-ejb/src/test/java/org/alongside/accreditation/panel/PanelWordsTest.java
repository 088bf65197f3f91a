package org.alongside.accreditation.panel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.ResourceBundle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PanelWordsTest {

    private static final ResourceBundle SENTENCES = ResourceBundle.getBundle("org.alongside.accreditation.panel.rules");

    @ParameterizedTest
    @EnumSource
    void every_rule_tells_people_what_to_do(PanelRule rule) {
        assertThat(SENTENCES.getString(rule.name())).endsWith(".").hasSizeGreaterThan(20);
    }

    @Test
    void every_sentence_has_its_rule() {
        assertThat(SENTENCES.keySet())
                .containsExactlyInAnyOrderElementsOf(Arrays.stream(PanelRule.values()).map(Enum::name).toList());
    }

    @ParameterizedTest
    @EnumSource
    void only_the_three_ends_have_no_way_on(PanelStatus status) {
        boolean end = status == PanelStatus.RELEASED || status == PanelStatus.TRANSFERRED
                || status == PanelStatus.ENDED;
        assertThat(status.open().isEmpty()).isEqualTo(end);
    }
}
