package org.alongside.training.enrolment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ResourceBundle;
import java.util.stream.Stream;
import org.alongside.testing.Proves;
import org.junit.jupiter.api.Test;

class EnrolmentWordsTest {

    @Test
    void every_rule_has_its_sentence() {
        ResourceBundle sentences = ResourceBundle.getBundle(EnrolmentRule.BOOKING_NOT_OPEN.bundle());
        assertThat(sentences.keySet())
                .containsExactlyInAnyOrderElementsOf(Stream.of(EnrolmentRule.values()).map(Enum::name).toList());
    }

    @Test
    @Proves("R-TRN-23")
    void nobody_who_waits_is_confirmed_without_an_offer() {
        assertThat(EnrolmentStatus.WAITING.transitions().steps())
                .filteredOn(step -> step.to() == EnrolmentStatus.CONFIRMED)
                .allMatch(step -> step.from() == EnrolmentStatus.OFFERED);
    }
}
