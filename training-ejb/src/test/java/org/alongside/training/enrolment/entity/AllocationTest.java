package org.alongside.training.enrolment.entity;

import static org.alongside.training.enrolment.EnrolmentStatus.ATTENDING;
import static org.alongside.training.enrolment.EnrolmentStatus.CANCELLED;
import static org.alongside.training.enrolment.EnrolmentStatus.CONFIRMED;
import static org.alongside.training.enrolment.EnrolmentStatus.OFFERED;
import static org.alongside.training.enrolment.EnrolmentStatus.WAITING;
import static org.alongside.training.enrolment.entity.AQueue.HOLD;
import static org.alongside.training.enrolment.entity.AQueue.brings;
import static org.alongside.training.enrolment.entity.AQueue.claims;
import static org.alongside.training.enrolment.entity.AQueue.person;
import static org.alongside.training.enrolment.entity.AQueue.wants;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.alongside.platform.error.RuleBroken;
import org.alongside.platform.error.Stale;
import org.alongside.testing.Proves;
import org.alongside.training.enrolment.CancelCause;
import org.alongside.training.enrolment.EnrolmentEvent;
import org.alongside.training.enrolment.EnrolmentRule;
import org.alongside.training.enrolment.PlaceWanted;
import org.alongside.training.enrolment.PositionBand;
import org.alongside.training.run.RunStatus;
import org.junit.jupiter.api.Test;

class AllocationTest {

    @Test
    @Proves({"R-TRN-16", "R-TRN-17"})
    void who_comes_while_places_are_free_and_nobody_waits_has_one_at_once() {
        AQueue run = AQueue.of(2, null, 0).bookedBy(3);
        assertThat(run.in(CONFIRMED)).containsExactly(1, 2);
        assertThat(run.in(WAITING)).containsExactly(3);
    }

    @Test
    @Proves("R-TRN-17")
    void who_comes_while_somebody_waits_joins_the_queue_even_when_they_would_fit() {
        AQueue run = AQueue.of(3, 3, 0).bookedBy(2);
        run.book(brings(3, 1));
        assertThat(run.status(3)).isEqualTo(WAITING);
        run.book(wants(4));
        assertThat(run.in(WAITING)).containsExactly(3, 4);
    }

    @Test
    @Proves("R-TRN-18")
    void a_place_that_comes_free_is_offered_to_the_head_of_the_queue_and_held() {
        AQueue run = AQueue.of(1, null, 0).bookedBy(3);
        run.cancel(1);
        assertThat(run.in(OFFERED)).containsExactly(2);
        assertThat(run.of(2).offer().expiresAt()).isEqualTo(run.now.plus(HOLD));
        assertThat(run.in(WAITING)).containsExactly(3);
    }

    @Test
    @Proves({"R-TRN-21", "7.8"})
    void an_offer_taken_in_time_is_a_place() {
        AQueue run = AQueue.of(1, null, 0).bookedBy(2);
        run.cancel(1);
        run.after(HOLD.minusSeconds(1));
        assertThat(run.accept(2)).isTrue();
        assertThat(run.status(2)).isEqualTo(CONFIRMED);
    }

    @Test
    @Proves("7.8")
    void an_offer_turned_down_goes_to_the_next() {
        AQueue run = AQueue.of(1, null, 0).bookedBy(3);
        run.cancel(1);
        run.decline(2);
        assertThat(run.status(2)).isEqualTo(CANCELLED);
        assertThat(run.in(OFFERED)).containsExactly(3);
    }

    @Test
    @Proves("R-TRN-21")
    void the_first_offer_that_runs_out_leads_to_the_end_of_the_queue_and_the_second_out_of_it() {
        AQueue run = AQueue.of(1, null, 0).bookedBy(3);
        run.cancel(1);
        run.after(HOLD).settle();
        assertThat(run.in(OFFERED)).containsExactly(3);
        assertThat(run.in(WAITING)).containsExactly(2);
        run.after(HOLD).settle();
        assertThat(run.in(OFFERED)).containsExactly(2);
        run.after(HOLD).settle();
        assertThat(run.status(2)).isEqualTo(CANCELLED);
        assertThat(run.of(2).cancelCause()).isEqualTo(CancelCause.OFFERS_RAN_OUT);
        assertThat(run.in(OFFERED)).containsExactly(3);
    }

    @Test
    @Proves({"AC-A61", "R-TRN-21", "15.29"})
    void half_a_second_too_late_is_refused_and_offered_again_when_nobody_else_was_offered_the_place() {
        AQueue run = AQueue.of(1, null, 0).bookedBy(3);
        run.cancel(1);
        Instant ends = run.of(2).offer().expiresAt();
        run.at(ends.plusMillis(500));
        assertThat(run.accept(2)).isFalse();
        assertThat(run.status(2)).isEqualTo(OFFERED);
        assertThat(run.of(2).offer().expiresAt()).isEqualTo(ends.plusMillis(500).plus(HOLD));
        assertThat(run.in(WAITING)).containsExactly(3);
        assertThat(run.accept(2)).isTrue();
    }

    @Test
    @Proves("R-TRN-21")
    void being_late_twice_is_the_second_time() {
        AQueue run = AQueue.of(1, null, 0).bookedBy(3);
        run.cancel(1);
        run.after(HOLD);
        run.accept(2);
        run.after(HOLD);
        assertThat(run.accept(2)).isFalse();
        assertThat(run.status(2)).isEqualTo(CANCELLED);
        assertThat(run.in(OFFERED)).containsExactly(3);
    }

    @Test
    @Proves("R-TRN-21")
    void an_offer_that_went_to_somebody_else_meanwhile_cannot_be_taken() {
        AQueue run = AQueue.of(1, null, 0).bookedBy(3);
        run.cancel(1);
        run.after(HOLD).settle();
        assertThatThrownBy(() -> run.accept(2)).isInstanceOf(Stale.class);
    }

    @Test
    @Proves("15.41")
    void an_offer_is_held_for_elapsed_time_across_the_change_of_the_clocks() {
        AQueue run = AQueue.of(1, null, 0).bookedBy(2);
        run.cancel(1);
        assertThat(Duration.between(run.now, run.of(2).offer().expiresAt())).isEqualTo(Duration.ofHours(48));
    }

    @Test
    @Proves({"AC-A58", "R-TRN-03"})
    void reserved_places_wait_for_those_they_are_kept_for_until_they_are_released() {
        AQueue run = AQueue.of(9, null, 5).bookedBy(5);
        assertThat(run.in(CONFIRMED)).containsExactly(1, 2, 3, 4);
        assertThat(run.status(5)).isEqualTo(WAITING);
        assertThat(run.book(claims(6)).status()).isEqualTo(CONFIRMED);
        run.release();
        assertThat(run.in(OFFERED)).containsExactly(5);
    }

    @Test
    @Proves({"R-TRN-03", "R-TRN-18"})
    void a_claim_counts_for_reserved_places_and_for_open_ones_like_everybody_elses_time() {
        AQueue run = AQueue.of(2, null, 1).bookedBy(2);
        run.book(claims(3));
        run.book(claims(4));
        assertThat(run.in(CONFIRMED)).containsExactly(1, 3);
        assertThat(run.in(WAITING)).containsExactly(2, 4);
        run.cancel(3);
        assertThat(run.in(OFFERED)).as("the reserved place").containsExactly(4);
        run.cancel(1);
        assertThat(run.in(OFFERED)).as("the open place").containsExactlyInAnyOrder(2, 4);
    }

    @Test
    @Proves("15.31")
    void releasing_reserved_places_takes_no_offer_away() {
        AQueue run = AQueue.of(2, null, 1).bookedBy(2);
        run.book(claims(3));
        run.book(claims(4));
        run.cancel(3);
        run.release();
        assertThat(run.in(OFFERED)).containsExactly(4);
        assertThat(run.in(WAITING)).containsExactly(2);
    }

    @Test
    @Proves({"R-TRN-18", "R-TRN-36"})
    void people_from_a_cancelled_run_come_before_everybody_who_waits() {
        AQueue cancelled = AQueue.of(1, null, 0).bookedBy(2);
        cancelled.run(Allocation::cancelAll);
        AQueue next = AQueue.of(1, null, 0);
        next.now = cancelled.now;
        next.book(wants(8));
        next.book(claims(9));
        next.run(allocation -> allocation.invite(cancelled.interested));
        assertThat(next.in(WAITING)).containsExactly(9, 1, 2);
        next.cancel(8);
        assertThat(next.in(OFFERED)).containsExactly(1);
    }

    @Test
    @Proves("R-TRN-18")
    void at_the_same_moment_the_identifier_decides() {
        AQueue run = AQueue.of(1, null, 0).bookedBy(1);
        run.with(allocation -> allocation.invite(Stream.of(2, 3, 4).map(i ->
                Interest.in(run.places().courseId(), wants(i), run.now)).toList()));
        List<String> ids = Stream.of(2, 3, 4).map(i -> run.of(i).id().toString()).sorted().toList();
        run.cancel(1);
        assertThat(run.enrolments.stream().filter(one -> one.status() == OFFERED).map(one -> one.id().toString()))
                .containsExactly(ids.get(0));
    }

    @Test
    @Proves("R-TRN-04")
    void nothing_about_money_is_known_where_places_are_given() {
        assertThat(Stream.of(PlaceWanted.class.getRecordComponents()).map(part -> part.getName()))
                .containsExactly("personId", "supporters", "reservedClaim", "hasPlace");
    }

    @Test
    @Proves("R-TRN-20")
    void the_head_is_not_skipped_because_they_bring_somebody() {
        AQueue run = AQueue.of(2, 2, 0).bookedBy(2);
        run.book(brings(3, 1));
        run.book(wants(4));
        run.cancel(1);
        assertThat(run.in(WAITING)).containsExactly(3, 4);
        assertThat(run.told(EnrolmentEvent.HeadHeldUp.class)).extracting(EnrolmentEvent::personId)
                .containsExactly(person(3));
        run.change(2, 3, false);
        assertThat(run.in(OFFERED)).containsExactly(3);
    }

    @Test
    @Proves("R-TRN-20")
    void after_the_hold_and_with_a_reason_the_next_is_offered_the_place_and_the_head_keeps_its_position() {
        AQueue run = AQueue.of(2, 2, 0).bookedBy(2);
        run.book(brings(3, 1));
        run.book(wants(4));
        run.book(wants(5));
        run.cancel(1);
        assertThatThrownBy(() -> run.run(allocation -> allocation.pass(run.of(3)))).hasMessageContaining("STILL_TIME");
        run.after(HOLD);
        run.run(allocation -> allocation.pass(run.of(3)));
        assertThat(run.in(OFFERED)).containsExactly(4);
        assertThat(Standing.of(run.of(3), run.enrolments)).isEqualTo(PositionBand.NEXT);
        run.cancel(2);
        assertThat(run.in(OFFERED)).as("the other was passed for good, until seats are found").containsExactly(4, 5);
        run.change(3, 4, false);
        assertThat(run.in(OFFERED)).containsExactly(3, 4, 5);
    }

    @Test
    @Proves({"R-TRN-20", "R-TRN-22"})
    void who_was_passed_comes_first_in_the_next_run() {
        AQueue run = AQueue.of(2, 2, 0).bookedBy(2);
        run.book(brings(3, 1));
        run.book(wants(4));
        run.book(wants(5));
        run.cancel(1);
        run.after(HOLD);
        run.run(allocation -> allocation.pass(run.of(3)));
        run.at(AQueue.CLOSES).settle();
        assertThat(run.interested).filteredOn(Interest::comesFirst).extracting(Interest::personId)
                .containsExactly(person(3));
        assertThat(run.interested).extracting(Interest::personId).contains(person(3), person(5));
    }

    @Test
    @Proves({"AC-A62", "R-TRN-22"})
    void once_the_run_has_begun_nobody_is_offered_a_place_and_who_waits_is_carried_to_the_next() {
        AQueue run = AQueue.of(2, null, 0).bookedBy(4);
        run.at(AQueue.STARTS.plus(Duration.ofMinutes(5)));
        run.cancel(1);
        assertThat(run.in(OFFERED)).isEmpty();
        assertThat(run.in(ATTENDING)).containsExactly(2);
        assertThat(run.interested).extracting(Interest::personId).containsExactly(person(3), person(4));
        assertThat(run.interested).noneMatch(Interest::comesFirst);
        assertThat(run.of(3).cancelCause()).isEqualTo(CancelCause.BOOKING_CLOSED);
    }

    @Test
    @Proves("R-TRN-22")
    void once_booking_has_closed_nobody_books_and_no_trigger_promotes() {
        AQueue run = AQueue.of(2, null, 0).bookedBy(4);
        run.at(AQueue.CLOSES);
        assertThatThrownBy(() -> run.book(wants(5))).hasMessageContaining("BOOKING_NOT_OPEN");
        run.cancel(1);
        run.change(9, null, false);
        run.release();
        assertThat(run.in(OFFERED)).isEmpty();
    }

    @Test
    @Proves("R-TRN-22")
    void an_offer_made_before_booking_closed_is_still_theirs_and_ends_with_the_start_at_the_latest() {
        AQueue run = AQueue.of(1, null, 0).bookedBy(2);
        run.at(AQueue.CLOSES.minusSeconds(1)).cancel(1);
        assertThat(run.of(2).offer().expiresAt()).isEqualTo(AQueue.CLOSES.minusSeconds(1).plus(HOLD));
        run.at(AQueue.CLOSES.plusSeconds(1));
        assertThat(run.accept(2)).isTrue();
    }

    @Test
    @Proves("R-TRN-22")
    void booking_that_the_provider_closed_early_is_closed() {
        AQueue run = AQueue.of(1, null, 0).bookedBy(2);
        run.status(RunStatus.BOOKING_CLOSED);
        run.settle();
        assertThat(run.interested).extracting(Interest::personId).containsExactly(person(2));
    }

    @Test
    @Proves({"AC-A63", "R-TRN-23", "R-TRN-24"})
    void more_places_are_offered_and_fewer_take_nobodys_away() {
        AQueue run = AQueue.of(10, null, 0).bookedBy(13);
        run.change(12, null, false);
        assertThat(run.in(OFFERED)).containsExactly(11, 12);
        assertThat(run.in(CONFIRMED)).hasSize(10);
        var before = run.enrolments.stream().map(Enrolment::status).toList();
        assertThatThrownBy(() -> run.change(8, null, false)).isInstanceOfSatisfying(RuleBroken.class, broken ->
                assertThat(broken.breaches().get(0).rule()).isEqualTo(EnrolmentRule.BELOW_TAKEN_PLACES));
        run.change(8, null, true);
        assertThat(run.enrolments.stream().map(Enrolment::status)).containsExactlyElementsOf(before);
        run.cancel(1);
        assertThat(run.in(WAITING)).containsExactly(13);
    }

    @Test
    @Proves("15.30")
    void more_places_while_an_offer_is_open_go_on_in_order_with_holds_of_their_own() {
        AQueue run = AQueue.of(1, null, 0).bookedBy(4);
        run.cancel(1);
        run.after(Duration.ofHours(5)).change(3, null, false);
        assertThat(run.in(OFFERED)).containsExactly(2, 3, 4);
        assertThat(run.of(3).offer().expiresAt()).isAfter(run.of(2).offer().expiresAt());
    }

    @Test
    @Proves("R-TRN-15")
    void a_room_with_fewer_seats_than_are_taken_is_refused() {
        AQueue run = AQueue.of(3, 6, 0);
        run.book(brings(1, 2));
        assertThatThrownBy(() -> run.change(3, 2, false)).hasMessageContaining("ROOM_BELOW_TAKEN_SEATS");
    }

    @Test
    @Proves({"R-TRN-15", "15.33"})
    void a_supporter_added_later_in_a_full_room_is_the_providers_task_and_comes_before_the_queue() {
        AQueue run = AQueue.of(3, 2, 0).bookedBy(3);
        run.run(allocation -> allocation.changeSupporters(run.of(1), 1));
        assertThat(run.status(1)).isEqualTo(CONFIRMED);
        assertThat(run.told(EnrolmentEvent.SeatsMissing.class)).hasSize(1);
        run.change(3, 3, false);
        assertThat(run.of(1).seats().missing()).isZero();
        assertThat(run.in(WAITING)).containsExactly(3);
    }

    @Test
    @Proves("B06")
    void nothing_is_changed_about_an_enrolment_that_has_ended() {
        AQueue run = AQueue.of(3, 3, 0).bookedBy(1);
        Enrolment ended = run.of(1);
        run.cancel(1);
        assertThatThrownBy(() -> run.run(allocation -> allocation.changeSupporters(ended, 1))).isInstanceOf(Stale.class);
        assertThatThrownBy(() -> run.run(allocation -> allocation.agreeSupporters(ended))).isInstanceOf(Stale.class);
        assertThatThrownBy(() -> run.cancel(1)).isInstanceOf(Stale.class);
    }

    @Test
    @Proves("B30")
    void more_than_three_supporters_are_asked_about_and_the_booking_waits() {
        AQueue run = AQueue.of(3, 20, 0);
        run.book(brings(1, 4));
        assertThat(run.status(1)).isEqualTo(WAITING);
        run.run(allocation -> allocation.agreeSupporters(run.of(1)));
        assertThat(run.status(1)).isEqualTo(OFFERED);
    }

    @Test
    @Proves("R-TRN-25")
    void nobody_books_a_run_twice_but_may_come_back() {
        AQueue run = AQueue.of(1, null, 0).bookedBy(1);
        assertThatThrownBy(() -> run.book(wants(1))).hasMessageContaining("ALREADY_BOOKED");
        assertThatThrownBy(() -> run.book(wants(2), wants(1))).hasMessageContaining("PARTNER_ALREADY_BOOKED");
        run.cancel(1);
        assertThat(run.book(wants(1)).status()).isEqualTo(CONFIRMED);
    }

    @Test
    @Proves({"R-TRN-25", "15.32"})
    void who_has_a_place_on_another_run_is_offered_this_one_and_chooses() {
        AQueue run = AQueue.of(2, null, 0);
        run.book(new PlaceWanted(person(1), 0, false, true));
        assertThat(run.status(1)).isEqualTo(OFFERED);
    }

    @Test
    @Proves("R-TRN-26")
    void everybody_sees_roughly_how_far_they_are_and_leaves_without_a_reason() {
        AQueue run = AQueue.of(1, null, 0).bookedBy(8);
        assertThat(Stream.of(2, 3, 6, 7).map(i -> Standing.of(run.of(i), run.enrolments)))
                .containsExactly(PositionBand.NEXT, PositionBand.TWO_TO_FIVE, PositionBand.TWO_TO_FIVE,
                        PositionBand.SIX_OR_MORE);
        run.cancel(2);
        run.cancel(1);
        assertThat(run.in(OFFERED)).containsExactly(3);
    }

    @Test
    @Proves("R-TRN-27")
    void a_pair_has_both_places_or_neither_and_is_not_skipped() {
        AQueue run = AQueue.of(3, null, 0).bookedBy(2);
        run.book(wants(3), wants(4));
        run.book(wants(5));
        assertThat(run.in(WAITING)).containsExactly(3, 4, 5);
        run.cancel(1);
        assertThat(run.in(OFFERED)).containsExactly(3, 4);
        assertThat(run.accept(4)).isTrue();
        assertThat(run.in(CONFIRMED)).containsExactly(2, 3, 4);
    }

    @Test
    @Proves("R-TRN-27")
    void one_of_a_pair_who_leaves_takes_nothing_from_the_other() {
        AQueue run = AQueue.of(2, null, 0).bookedBy(1);
        run.book(wants(2), wants(3));
        run.cancel(3);
        assertThat(run.in(OFFERED)).containsExactly(2);
        assertThat(run.of(2).pairId()).isNull();
    }

    @Test
    @Proves({"R-TRN-19", "B20"})
    void somebody_moved_by_hand_is_recorded_and_the_overtaken_are_told() {
        AQueue run = AQueue.of(1, null, 0).bookedBy(5);
        ManualMove move = run.with(allocation -> allocation.moveBefore(run.of(5), run.of(3), person(99),
                "Their carer is only free then"));
        assertThat(move.from()).isEqualTo(4);
        assertThat(move.to()).isEqualTo(2);
        assertThat(run.told(EnrolmentEvent.Overtaken.class)).extracting(EnrolmentEvent::personId)
                .containsExactly(person(3), person(4));
        run.cancel(2);
        run.cancel(1);
        assertThat(run.in(OFFERED)).containsExactly(5);
    }

    @Test
    @Proves("R-TRN-42")
    void people_interested_before_there_was_a_date_are_offered_places_in_the_order_they_came() {
        AQueue run = AQueue.of(2, null, 0);
        run.run(allocation -> allocation.invite(Stream.of(3, 1, 2).map(i -> Interest.in(run.places().courseId(),
                wants(i), AQueue.OPENS.minus(Duration.ofDays(9 - i)))).toList()));
        assertThat(run.in(OFFERED)).containsExactlyInAnyOrder(1, 2);
        assertThat(run.in(WAITING)).containsExactly(3);
    }

    @Test
    @Proves("18")
    void after_a_long_silence_everything_due_is_done_in_the_order_of_time_and_once() {
        AQueue run = AQueue.of(2, null, 0).bookedBy(5);
        run.cancel(2);
        run.after(Duration.ofHours(3)).cancel(1);
        run.after(Duration.ofDays(10)).settle();
        assertThat(run.told(EnrolmentEvent.OfferExpired.class)).extracting(EnrolmentEvent::personId)
                .containsExactly(person(3), person(4));
        assertThat(run.in(OFFERED)).containsExactlyInAnyOrder(5, 3);
        assertThat(run.of(5).offer().expiresAt()).isEqualTo(run.now.plus(HOLD));
        int told = run.events.size();
        run.settle();
        assertThat(run.events).hasSize(told);
    }
}
