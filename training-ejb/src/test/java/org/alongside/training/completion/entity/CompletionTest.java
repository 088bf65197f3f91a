package org.alongside.training.completion.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import org.alongside.testing.Proves;
import org.alongside.training.completion.CompletionOutcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CompletionTest {

    private static final Instant LATER = ADelivery.NOW.plusSeconds(60 * 60 * 24 * 400L);

    @ParameterizedTest(name = "{1} % of {0} sessions are {2}")
    @Proves("R-TRN-29")
    @CsvSource({"1,80,1", "2,80,2", "3,80,2", "4,80,3", "5,80,4", "6,80,5", "10,80,8", "5,70,4", "5,90,5", "3,50,2",
            "4,60,2", "8,100,8", "1,0,1"})
    void the_sessions_needed_are_the_nearest_whole_number_half_up(int sessions, int floor, int needed) {
        assertThat(CompletionPolicy.sessionsNeeded(sessions, floor)).isEqualTo(needed);
    }

    @Test
    @Proves("R-TRN-29")
    void enough_sessions_are_a_completion_and_fewer_are_not() {
        assertThat(ADelivery.completion(4, 5, true).outcome()).isEqualTo(CompletionOutcome.COMPLETED);
        assertThat(ADelivery.completion(3, 5, true).outcome()).isEqualTo(CompletionOutcome.PARTLY);
        assertThat(ADelivery.completion(0, 5, true).outcome()).isEqualTo(CompletionOutcome.NOT_COMPLETED);
    }

    @Test
    @Proves("R-TRN-29")
    void make_up_sessions_count_like_the_others() {
        assertThat(ADelivery.completion(6, 5, true).outcome()).isEqualTo(CompletionOutcome.COMPLETED);
    }

    @Test
    @Proves("R-TRN-31")
    void a_completion_offers_the_areas_it_covers_and_an_introduction_is_not_enough_alone() {
        assertThat(ADelivery.completion(5, 5, true).offers())
                .extracting(EvidenceOffer::areaCode, EvidenceOffer::isEnoughAlone)
                .containsExactly(tuple("C02", false),
                        tuple("C11", true));
    }

    @Test
    @Proves({"R-TRN-09", "R-TRN-31"})
    void without_co_delivery_it_stands_as_attendance_and_offers_nothing() {
        Completion completion = ADelivery.completion(5, 5, false);
        assertThat(completion.outcome()).isEqualTo(CompletionOutcome.COMPLETED);
        assertThat(completion.offers()).isEmpty();
    }

    @Test
    @Proves("R-TRN-31")
    void who_did_not_complete_is_offered_nothing() {
        assertThat(ADelivery.completion(3, 5, true).offers()).isEmpty();
    }

    @Test
    @Proves({"R-TRN-33", "15.37"})
    void a_correction_keeps_the_date_and_what_was_delivered_and_takes_the_place_of_the_first() {
        Completion first = ADelivery.completion(4, 5, true);
        Completion second = first.correct(3, LATER);
        assertThat(first.stands()).isFalse();
        assertThat(second.replaces()).isEqualTo(first.id());
        assertThat(second.delivered().on()).isEqualTo(first.delivered().on());
        assertThat(second.outcome()).isEqualTo(CompletionOutcome.PARTLY);
        assertThatThrownBy(() -> first.correct(5, LATER)).hasMessageContaining("NOTHING_CHANGES");
        assertThatThrownBy(() -> second.correct(3, LATER)).hasMessageContaining("NOTHING_CHANGES");
    }
}
