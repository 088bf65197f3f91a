package org.alongside.training.run.entity;

import static org.alongside.training.run.entity.ARun.FIRST_DAY;
import static org.alongside.training.run.entity.ARun.NOW;
import static org.alongside.training.run.entity.ARun.SECOND_DAY;
import static org.alongside.training.run.entity.ARun.from10To12;
import static org.alongside.training.run.entity.ARun.plan;
import static org.alongside.training.run.entity.ARun.session;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.alongside.platform.error.NotFound;
import org.alongside.platform.error.RuleBroken;
import org.alongside.platform.error.Stale;
import org.alongside.platform.time.London;
import org.alongside.testing.Proves;
import org.alongside.training.run.LivedExperience;
import org.alongside.training.run.PayBasis;
import org.alongside.training.run.RunEvent;
import org.alongside.training.run.RunStatus;
import org.alongside.training.run.SessionPlan;
import org.alongside.training.run.SessionTimes;
import org.alongside.training.run.TrainerRole;
import org.junit.jupiter.api.Test;

class RunLifeTest {

    /** Booking closes on a Sunday; Monday to Wednesday are there for deciding. */
    private static final Instant FOURTH_DAY = London.startOf(LocalDate.of(2027, 1, 14));

    private final UUID lead = UUID.randomUUID();
    private final UUID coTrainer = UUID.randomUUID();

    @Test
    @Proves({"AC-A55", "R-TRN-08"})
    void a_run_opens_when_a_co_trainer_with_lived_experience_has_confirmed() {
        Run run = ARun.planned();
        run.invite(lead, "Lea", TrainerRole.LEAD, 4000, NOW);
        run.confirm(lead, LivedExperience.YES, PayBasis.PAID, NOW);
        run.invite(coTrainer, "Cara", TrainerRole.CO_TRAINER, 4000, NOW);
        assertThatThrownBy(() -> run.open(NOW)).isInstanceOf(RuleBroken.class)
                .hasMessageContaining("CO_TRAINER_NOT_CONFIRMED");

        run.confirm(coTrainer, LivedExperience.YES, PayBasis.PAID, NOW);
        run.open(NOW);
        assertThat(run.status()).isEqualTo(RunStatus.OPEN);
    }

    @Test
    @Proves("R-TRN-08")
    void a_co_trainer_without_lived_experience_does_not_open_a_run() {
        Run run = ARun.planned();
        run.invite(coTrainer, "Cara", TrainerRole.CO_TRAINER, 4000, NOW);
        run.confirm(coTrainer, LivedExperience.NO, PayBasis.PAID, NOW);
        assertThatThrownBy(() -> run.open(NOW)).hasMessageContaining("CO_TRAINER_NOT_CONFIRMED");
    }

    @Test
    @Proves({"7.8", "R-TRN-22"})
    void a_provider_may_close_booking_before_its_time_and_not_twice() {
        Run run = ARun.open(plan(10), lead, coTrainer);
        assertThat(run.closeBooking(NOW)).isEqualTo(new RunEvent.BookingClosed(run.id()));
        assertThat(run.places().bookingOpen(NOW)).isFalse();
        assertThatThrownBy(() -> run.closeBooking(NOW)).isInstanceOf(Stale.class);
    }

    @Test
    @Proves("R-TRN-36")
    void a_run_with_too_few_learners_goes_ahead_when_the_provider_says_so_and_only_once() {
        Run run = ARun.open(ARun.planAtLeast(5), lead, coTrainer);
        run.closeBooking(NOW);
        Instant decided = NOW.plusSeconds(60);

        assertThat(run.decided().dueBy(run.statusSince())).as("a Sunday, and three working days").isEqualTo("2027-01-13");
        assertThat(run.goAhead(4, decided)).isEqualTo(new RunEvent.WentAhead(run.id(), 4, 5));
        assertThat(run.decided().wentAheadAt()).isEqualTo(decided);
        assertThat(run.status()).isEqualTo(RunStatus.BOOKING_CLOSED);
        assertThatThrownBy(() -> run.goAhead(3, decided)).hasMessageContaining("ALREADY_GOES_AHEAD");
    }

    @Test
    @Proves("R-TRN-36")
    void there_is_nothing_to_decide_while_people_can_book_or_when_enough_have() {
        Run run = ARun.open(ARun.planAtLeast(5), lead, coTrainer);
        assertThatThrownBy(() -> run.goAhead(4, NOW)).isInstanceOf(Stale.class);
        run.closeBooking(NOW);
        assertThatThrownBy(() -> run.goAhead(5, NOW)).isInstanceOf(RuleBroken.class)
                .hasMessageContaining("ENOUGH_HAVE_BOOKED");
        assertThat(run.decided().wentAheadAt()).isNull();
    }

    @Test
    @Proves("R-TRN-36")
    void a_provider_who_lets_the_three_days_pass_is_reminded_once() {
        Run run = ARun.open(ARun.planAtLeast(5), lead, coTrainer);
        assertThat(run.chase(4, FOURTH_DAY)).as("people can still book").isFalse();
        run.closeBooking(NOW);
        assertThat(run.chase(4, FOURTH_DAY.minusSeconds(1))).as("the third working day is not over").isFalse();
        assertThat(run.chase(5, FOURTH_DAY)).as("there is nothing to decide").isFalse();
        assertThat(run.chase(4, FOURTH_DAY)).isTrue();
        assertThat(run.chase(4, FOURTH_DAY)).isFalse();
    }

    @Test
    @Proves("R-TRN-36")
    void a_provider_who_has_decided_is_not_reminded() {
        Run run = ARun.open(ARun.planAtLeast(5), lead, coTrainer);
        run.closeBooking(NOW);
        run.goAhead(4, NOW);
        assertThat(run.chase(4, FOURTH_DAY)).isFalse();
    }

    /** Deciding that it takes place is no promise against everything. */
    @Test
    @Proves("R-TRN-36")
    void a_run_that_was_to_go_ahead_can_still_be_called_off() {
        Run run = ARun.open(ARun.planAtLeast(5), lead, coTrainer);
        run.closeBooking(NOW);
        run.goAhead(1, NOW);
        run.cancel("The trainers are ill.", NOW);
        assertThat(run.status()).isEqualTo(RunStatus.CANCELLED);
    }

    @Test
    @Proves("R-TRN-11")
    void a_co_trainer_is_asked_and_silence_is_not_taken_for_no() {
        Run run = ARun.planned();
        run.invite(coTrainer, "Cara", TrainerRole.CO_TRAINER, 4000, NOW);
        assertThatThrownBy(() -> run.confirm(coTrainer, LivedExperience.NOT_ANSWERED, PayBasis.PAID, NOW))
                .hasMessageContaining("LIVED_EXPERIENCE_UNANSWERED");
    }

    @Test
    @Proves("7.8")
    void a_run_needs_a_session_and_access_facts_to_open() {
        Run bare = Run.plan(plan(10), NOW);
        assertThatThrownBy(() -> bare.open(NOW)).isInstanceOfSatisfying(RuleBroken.class, broken ->
                assertThat(broken.breaches()).extracting(breach -> breach.rule().name())
                        .containsExactly("NO_SESSION", "CO_TRAINER_NOT_CONFIRMED"));

        Run silent = ARun.staffed(plan(10), lead, coTrainer);
        silent.addSession(new SessionPlan(from10To12(SECOND_DAY.plusDays(7)), "Hall", "Ashford", "", Set.of(), false,
                false), NOW);
        assertThatThrownBy(() -> silent.open(NOW)).hasMessageContaining("SESSION_HAS_NO_ACCESS_FACTS");
        Run nothingOffered = ARun.staffed(plan(10), lead, coTrainer);
        nothingOffered.addSession(new SessionPlan(from10To12(SECOND_DAY.plusDays(7)), "Hall", "Ashford", "", Set.of(),
                true, false), NOW);
        nothingOffered.open(NOW);
        assertThat(nothingOffered.status()).isEqualTo(RunStatus.OPEN);
    }

    @Test
    @Proves("R-TRN-03")
    void reserved_places_are_free_at_once_when_a_run_opens_after_their_day() {
        Instant dayBefore = London.startOf(FIRST_DAY.minusDays(14)).minusSeconds(1);
        Run early = ARun.staffed(plan(10), lead, coTrainer);
        early.open(dayBefore);
        assertThat(early.places().reservedReleased()).isFalse();
        assertThat(early.places().openPlaces()).isEqualTo(5);
        assertThat(early.releaseIsDue(dayBefore.plusSeconds(1))).isTrue();

        Run late = ARun.staffed(plan(10), lead, coTrainer);
        late.open(dayBefore.plusSeconds(1));
        assertThat(late.places().reservedReleased()).isTrue();
        assertThat(late.places().openPlaces()).isEqualTo(10);
        assertThat(late.releaseReserved(dayBefore)).isEmpty();
    }

    @Test
    @Proves("7.8")
    void the_clock_closes_booking_and_starts_the_run_also_when_it_was_asleep() {
        Run run = ARun.open(plan(10), lead, coTrainer);
        assertThat(run.keepTime(NOW)).isEmpty();
        List<RunEvent> events = run.keepTime(from10To12(FIRST_DAY).startsAt());
        assertThat(events).hasSize(2).hasExactlyElementsOfTypes(RunEvent.BookingClosed.class, RunEvent.RunStarted.class);
        assertThat(run.status()).isEqualTo(RunStatus.IN_PROGRESS);
        assertThat(run.keepTime(from10To12(FIRST_DAY).startsAt())).isEmpty();
    }

    @Test
    @Proves({"R-TRN-08", "15.34"})
    void without_a_co_trainer_a_run_starts_only_after_a_replacement_was_sought() {
        Run run = ARun.open(plan(10), lead, coTrainer);
        RunEvent gone = run.withdraw(coTrainer, NOW);
        assertThat(gone).isEqualTo(new RunEvent.TrainerWithdrew(run.id(), coTrainer, true));
        assertThat(run.status()).isEqualTo(RunStatus.OPEN);

        Instant start = from10To12(FIRST_DAY).startsAt();
        assertThat(run.keepTime(start)).containsExactly(new RunEvent.BookingClosed(run.id()));
        assertThat(run.status()).isEqualTo(RunStatus.BOOKING_CLOSED);

        run.seekReplacement(lead, "Rang the four people on our list.", start);
        assertThat(run.keepTime(start)).containsExactly(new RunEvent.RunStarted(run.id(), true));
        assertThat(run.isCoDelivered()).as("nothing of it counts as taught together").isFalse();
    }

    @Test
    @Proves("R-TRN-09")
    void half_of_the_sessions_have_to_be_taught_together_for_a_third_of_their_time() {
        Run run = started();
        UUID first = run.liveSessions().get(0).id();
        run.recordCoTeaching(first, 39, lead);
        assertThat(run.isCoDelivered()).isFalse();
        run.recordCoTeaching(first, 40, lead);
        assertThat(run.isCoDelivered()).isTrue();
        assertThatThrownBy(() -> run.recordCoTeaching(first, 121, lead))
                .hasMessageContaining("MORE_MINUTES_THAN_THE_SESSION");
    }

    @Test
    @Proves("R-TRN-09")
    void a_make_up_session_taught_together_can_mend_it() {
        Run run = started();
        assertThat(run.isCoDelivered()).isFalse();
        run.addSession(new SessionPlan(from10To12(SECOND_DAY.plusDays(7)), "Hall", "Ashford", "", Set.of(), true, true),
                from10To12(FIRST_DAY).endsAt());
        run.recordCoTeaching(run.liveSessions().get(2).id(), 60, coTrainer);
        assertThat(run.isCoDelivered()).isTrue();
    }

    @Test
    @Proves("7.8")
    void a_run_is_delivered_after_its_last_session_and_closed_four_weeks_later() {
        Run run = started();
        Instant end = from10To12(SECOND_DAY).endsAt();
        assertThatThrownBy(() -> run.deliver(end.minusSeconds(1))).hasMessageContaining("SESSIONS_NOT_OVER");
        run.deliver(end);
        assertThat(run.keepTime(end.plusSeconds(28L * 24 * 3600 - 1))).isEmpty();
        assertThat(run.keepTime(end.plusSeconds(28L * 24 * 3600))).containsExactly(new RunEvent.RunClosed(run.id()));
        assertThatThrownBy(() -> run.cancel("Too late for that.", end)).isInstanceOf(Stale.class);
    }

    @Test
    @Proves("R-TRN-37")
    void with_less_than_three_days_notice_learners_may_claim_their_costs() {
        Instant threeDays = from10To12(FIRST_DAY).startsAt().minusSeconds(3L * 24 * 3600);
        assertThat(ARun.open(plan(10), lead, coTrainer).cancel("The roof leaks.", threeDays))
                .isInstanceOfSatisfying(RunEvent.RunCancelled.class, it -> assertThat(it.costsClaimable()).isFalse());
        assertThat(ARun.open(plan(10), lead, coTrainer).cancel("The roof leaks.", threeDays.plusSeconds(1)))
                .isInstanceOfSatisfying(RunEvent.RunCancelled.class, it -> assertThat(it.costsClaimable()).isTrue());

        Run run = ARun.open(plan(10), lead, coTrainer);
        assertThat(run.cancelSession(run.liveSessions().get(0).id(), threeDays.plusSeconds(1)))
                .isInstanceOfSatisfying(RunEvent.SessionCancelled.class, it -> assertThat(it.costsClaimable()).isTrue());
        assertThatThrownBy(() -> run.cancelSession(run.liveSessions().get(0).id(), NOW)).hasMessageContaining("NO_SESSION");
    }

    @Test
    @Proves("R-TRN-39")
    void sessions_do_not_overlap_and_may_follow_at_once() {
        Run run = ARun.planned();
        assertThatThrownBy(() -> run.addSession(session(SessionTimes.of(FIRST_DAY, LocalTime.of(11, 59),
                LocalTime.of(13, 0))), NOW)).hasMessageContaining("SESSIONS_OVERLAP");
        run.addSession(session(SessionTimes.of(FIRST_DAY, LocalTime.of(12, 0), LocalTime.of(13, 0))), NOW);
        assertThat(run.liveSessions()).hasSize(3);
        UUID first = run.liveSessions().get(0).id();
        run.moveSession(first, session(SessionTimes.of(FIRST_DAY, LocalTime.of(10, 30), LocalTime.of(12, 0))), NOW);
        assertThatThrownBy(() -> run.moveSession(UUID.randomUUID(), session(from10To12(FIRST_DAY)), NOW))
                .isInstanceOf(NotFound.class);
    }

    @Test
    @Proves({"R-TRN-39", "B08"})
    void a_session_lies_ahead_and_after_the_end_of_booking() {
        Run run = ARun.planned();
        LocalDate yesterday = London.dayOf(NOW).minusDays(1);
        assertThatThrownBy(() -> run.addSession(session(from10To12(yesterday)), NOW))
                .hasMessageContaining("SESSION_IN_THE_PAST");
        assertThatThrownBy(() -> run.addSession(session(from10To12(FIRST_DAY.minusDays(1))), NOW))
                .hasMessageContaining("BOOKING_ENDS_AFTER_START");
    }

    @Test
    @Proves("R-TRN-10")
    void a_trainer_is_asked_with_pay_and_only_they_can_do_without() {
        Run run = ARun.planned();
        assertThatThrownBy(() -> run.invite(coTrainer, "Cara", TrainerRole.CO_TRAINER, 0, NOW))
                .hasMessageContaining("PAY_MISSING");
        run.invite(coTrainer, "Cara", TrainerRole.CO_TRAINER, 3000, NOW);
        run.confirm(coTrainer, LivedExperience.YES, PayBasis.PAID, NOW);
        assertThat(run.trainers().get(0).isPaidBelow(4000)).isTrue();

        Run other = ARun.planned();
        other.invite(coTrainer, "Cara", TrainerRole.CO_TRAINER, 3000, NOW);
        other.confirm(coTrainer, LivedExperience.YES, PayBasis.VOLUNTEER_BY_CHOICE, NOW);
        assertThat(other.trainers().get(0).isPaidBelow(4000)).isFalse();
    }

    @Test
    void nobody_is_asked_twice_and_whoever_declined_may_be_asked_again() {
        Run run = ARun.planned();
        run.invite(lead, "Lea", TrainerRole.LEAD, 4000, NOW);
        assertThatThrownBy(() -> run.invite(lead, "Lea", TrainerRole.LEAD, 4000, NOW))
                .hasMessageContaining("ALREADY_INVITED");
        run.decline(lead, NOW);
        assertThatThrownBy(() -> run.confirm(lead, LivedExperience.NO, PayBasis.PAID, NOW)).isInstanceOf(NotFound.class);
        run.invite(lead, "Lea", TrainerRole.LEAD, 4200, NOW);
        assertThat(run.trainers()).hasSize(2);
    }

    @Test
    @Proves("R-TRN-35")
    void what_can_be_booked_is_not_planned_anew() {
        Run run = ARun.open(plan(10), lead, coTrainer);
        assertThatThrownBy(() -> run.replan(plan(12), NOW)).isInstanceOf(Stale.class);
    }

    private Run started() {
        Run run = ARun.open(plan(10), lead, coTrainer);
        run.keepTime(from10To12(FIRST_DAY).startsAt());
        return run;
    }
}
