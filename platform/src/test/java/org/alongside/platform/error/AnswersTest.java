package org.alongside.platform.error;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.alongside.platform.money.AmountTyped;
import org.alongside.platform.text.PlainText;
import org.junit.jupiter.api.Test;

class AnswersTest {

    @Test
    void everything_that_is_wrong_is_said_at_once() {
        Answers answers = new Answers();
        assertThat(answers.read(() -> PlainText.required("name", " ", 10))).isNull();
        assertThat(answers.readNumber(() -> AmountTyped.pence("amount", "much"))).isZero();
        assertThatThrownBy(answers::require).isInstanceOf(RuleBroken.class).satisfies(broken ->
                assertThat(((RuleBroken) broken).breaches()).extracting(Breach::field).containsExactly("name", "amount"));
    }

    @Test
    void what_is_right_comes_back_as_it_was_read() {
        Answers answers = new Answers();
        assertThat(answers.read(() -> PlainText.required("name", " Asha ", 10))).isEqualTo("Asha");
        assertThat(answers.readNumber(() -> AmountTyped.pence("amount", "12.50"))).isEqualTo(12_50);
        answers.require();
    }
}
