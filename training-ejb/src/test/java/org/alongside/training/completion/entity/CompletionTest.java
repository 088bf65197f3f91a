package org.alongside.training.completion.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.util.UUID;
import org.alongside.testing.Proves;
import org.alongside.training.attendance.AttendanceOutcome;
import org.alongside.training.attendance.AttendanceResult;
import org.alongside.training.completion.CompletionOutcome;
import org.junit.jupiter.api.Test;

class CompletionTest {

    private static final Instant LATER = ADelivery.NOW.plusSeconds(60 * 60 * 24 * 20L);

    @Test
    @Proves("R-TRN-31")
    void a_completion_offers_the_areas_it_covers_and_an_introduction_is_not_enough_alone() {
        assertThat(ADelivery.completion(AttendanceOutcome.COMPLETED, true).offers())
                .extracting(EvidenceOffer::areaCode, EvidenceOffer::isEnoughAlone)
                .containsExactly(tuple("C02", false), tuple("C11", true));
    }

    @Test
    @Proves({"R-TRN-09", "R-TRN-31"})
    void without_co_delivery_it_stands_as_attendance_and_offers_nothing() {
        Completion completion = ADelivery.completion(AttendanceOutcome.COMPLETED, false);
        assertThat(completion.outcome()).isEqualTo(CompletionOutcome.COMPLETED);
        assertThat(completion.offers()).isEmpty();
    }

    @Test
    @Proves("R-TRN-31")
    void who_did_not_complete_is_offered_nothing() {
        assertThat(ADelivery.completion(AttendanceOutcome.PARTLY, true).offers()).isEmpty();
        assertThat(ADelivery.completion(AttendanceOutcome.NOT_COMPLETED, true).offers()).isEmpty();
    }

    @Test
    @Proves("7.8")
    void who_was_never_heard_of_has_no_completion() {
        AttendanceResult result = ADelivery.result(UUID.randomUUID(), UUID.randomUUID(), AttendanceOutcome.NO_SHOW);
        assertThat(Completion.of(result, ADelivery.of(5, true), ADelivery.NOW)).isEmpty();
    }

    @Test
    @Proves({"R-TRN-33", "15.37"})
    void a_correction_keeps_the_date_and_what_was_delivered_and_takes_the_place_of_the_first() {
        Completion first = ADelivery.completion(AttendanceOutcome.COMPLETED, true);
        AttendanceResult partly = ADelivery.result(first.enrolmentId(), first.personId(), AttendanceOutcome.PARTLY);
        Completion second = first.correct(partly, LATER).orElseThrow();
        assertThat(first.stands()).isFalse();
        assertThat(second.replaces()).isEqualTo(first.id());
        assertThat(second.delivered()).isSameAs(first.delivered());
        assertThat(second.outcome()).isEqualTo(CompletionOutcome.PARTLY);
        assertThat(first.correct(partly, LATER)).as("what is voided is past").isEmpty();
    }

    @Test
    @Proves("R-TRN-33")
    void a_mark_that_changes_nothing_reissues_nothing() {
        Completion first = ADelivery.completion(AttendanceOutcome.COMPLETED, true);
        assertThat(first.correct(ADelivery.result(first.enrolmentId(), first.personId(), AttendanceOutcome.COMPLETED),
                LATER)).isEmpty();
        assertThat(first.stands()).isTrue();
    }
}
