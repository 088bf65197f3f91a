package org.alongside.accreditation.framework;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ResourceBundle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FrameworkWordsTest {

    @ParameterizedTest
    @EnumSource(FrameworkRule.class)
    void every_rule_has_a_sentence(FrameworkRule rule) {
        assertThat(ResourceBundle.getBundle(rule.bundle()).getString(rule.name())).isNotBlank();
    }
}
