package org.alongside.accreditation.application.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.alongside.accreditation.application.AskedFor;
import org.alongside.accreditation.application.entity.AnApplication;
import org.alongside.platform.error.RuleBroken;
import org.alongside.testing.Proves;
import org.junit.jupiter.api.Test;

@Proves("7.2")
class WantedTest {

    private static final String WORDS = "Tell us a little more about this.";

    @Test
    void an_assessor_asks_about_named_criteria_only() {
        assertThat(Wanted.of(AnApplication.standards(), List.of(new AskedFor("C13", WORDS)))).hasSize(1);
        assertThatThrownBy(() -> Wanted.of(AnApplication.standards(), List.of(new AskedFor("independence", WORDS))))
                .isInstanceOf(RuleBroken.class).hasMessageContaining("CRITERION_UNKNOWN");
    }

    @Test
    void a_coordinator_may_name_any_part_of_the_task_list_and_nothing_else() {
        assertThat(Wanted.ofAnyPart(AnApplication.standards(), List.of(new AskedFor("independence", WORDS)))).hasSize(1);
        assertThatThrownBy(() -> Wanted.ofAnyPart(AnApplication.standards(), List.of(new AskedFor("C99", WORDS))))
                .isInstanceOf(RuleBroken.class).hasMessageContaining("CRITERION_UNKNOWN");
    }

    @Test
    void a_part_without_a_question_is_left_out() {
        assertThat(Wanted.of(AnApplication.standards(), List.of(new AskedFor("C13", "  ")))).isEmpty();
    }
}
