package org.alongside.accreditation.body;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.alongside.platform.error.RuleBroken;
import org.alongside.testing.Proves;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BodyContactTest {

    @Test
    @Proves("12")
    void one_way_is_enough() {
        assertThat(BodyContact.written(" 01632 960 123 ", "", "").phone()).isEqualTo("01632 960 123");
        assertThat(BodyContact.written("", "hello@kent.example", "").missing()).isFalse();
        assertThat(BodyContact.written("", "", "Come to 12 High Street on Tuesdays.").missing()).isFalse();
    }

    @ParameterizedTest
    @Proves("12")
    @CsvSource({"'', '', CONTACT_MISSING", "call us, '', CONTACT_PHONE_UNCLEAR", "'', hello at kent, CONTACT_EMAIL_UNCLEAR"})
    void what_reaches_nobody_is_refused(String phone, String email, String rule) {
        assertThatThrownBy(() -> BodyContact.written(phone, email, " "))
                .isInstanceOf(RuleBroken.class).hasMessageContaining(rule);
    }
}
