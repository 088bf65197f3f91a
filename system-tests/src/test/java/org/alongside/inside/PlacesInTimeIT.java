package org.alongside.inside;

import static org.alongside.inside.Applying.key;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.alongside.platform.error.RuleBroken;
import org.alongside.platform.message.Letter;
import org.alongside.platform.message.boundary.ReadMessages;
import org.alongside.platform.time.London;
import org.alongside.platform.time.PlayedTime;
import org.alongside.testing.Proves;
import org.alongside.training.attendance.Mark;
import org.alongside.training.attendance.MarkGiven;
import org.alongside.training.attendance.boundary.MarkAttendance;
import org.alongside.training.attendance.boundary.MarkSession;
import org.alongside.training.attendance.boundary.MyAttendance;
import org.alongside.training.attendance.boundary.SendApology;
import org.alongside.training.completion.CompletionOutcome;
import org.alongside.training.completion.boundary.CompleteRun;
import org.alongside.training.completion.boundary.FinishRun;
import org.alongside.training.completion.boundary.MyCompletions;
import org.alongside.training.enrolment.EnrolmentStatus;
import org.alongside.training.enrolment.boundary.AcceptOffer;
import org.alongside.training.enrolment.boundary.AnswerAnOffer;
import org.alongside.training.enrolment.boundary.GiveUpPlace;
import org.alongside.training.enrolment.boundary.KeepMyPlace;
import org.alongside.training.enrolment.boundary.ManagePlaces;
import org.alongside.training.enrolment.boundary.MyPlace;
import org.alongside.training.enrolment.boundary.MyPlaces;
import org.alongside.training.enrolment.boundary.OfferAnswered;
import org.alongside.training.enrolment.boundary.SweepHolds;
import org.alongside.training.run.SessionView;
import org.alongside.training.run.boundary.ChangePlaces;
import org.alongside.training.run.boundary.ReadRuns;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What becomes of places and of those who wait for them, played through the use cases at the moment that matters. */
@ExtendWith(ArquillianExtension.class)
class PlacesInTimeIT {

    private static final String AREA = "norfolk";
    private static final String UNDECIDED = "A run with too few learners is still undecided";

    @Inject
    private Scene scene;

    @Inject
    private Teaching teaching;

    @Inject
    private Delivering delivering;

    @Inject
    private AnswerAnOffer answering;

    @Inject
    private KeepMyPlace keeping;

    @Inject
    private ManagePlaces managing;

    @Inject
    private SweepHolds sweeping;

    @Inject
    private MyPlaces places;

    @Inject
    private MarkAttendance marking;

    @Inject
    private MyAttendance attendance;

    @Inject
    private FinishRun finishing;

    @Inject
    private MyCompletions completions;

    @Inject
    private ReadRuns runs;

    @Inject
    private ReadMessages messages;

    @Inject
    private Clock clock;

    @Test
    @Proves({"AC-A58", "R-TRN-03"})
    void who_makes_no_claim_waits_while_reserved_places_are_empty_and_is_offered_one_when_they_are_released() throws Exception {
        UUID run = teaching.open(AREA, 9, "0", List.of(in(40, 10)));
        List<UUID> first = Stream.of("Una", "Uri", "Ula", "Udo").map(name -> booked(name, run)).toList();
        UUID fifth = booked("Uma", run);
        assertThat(first).allSatisfy(learner -> assertThat(place(learner).status()).isEqualTo(EnrolmentStatus.CONFIRMED));
        assertThat(place(fifth).status()).isEqualTo(EnrolmentStatus.WAITING);

        sweptAt(London.startOf(London.today(clock).plusDays(40 - 14)), run);
        assertThat(place(fifth).status()).isEqualTo(EnrolmentStatus.OFFERED);
    }

    @Test
    @Proves({"AC-A61", "R-TRN-21", "15.29"})
    void half_a_second_too_late_is_refused_and_offered_once_more_to_the_same_person() throws Exception {
        UUID run = teaching.open(AREA, 1, 0);
        UUID holder = booked("Hana", run);
        UUID late = booked("Lasse", run);
        gives(holder, now());
        Instant until = place(late).offerUntil();

        OfferAnswered tooLate = accepts(late, until.plusMillis(500));
        assertThat(tooLate.inTime()).isFalse();
        assertThat(place(late).status()).isEqualTo(EnrolmentStatus.OFFERED);
        assertThat(place(late).offerUntil()).isAfter(until);

        assertThat(accepts(late, place(late).offerUntil().minusMillis(500)).inTime()).isTrue();
        assertThat(place(late).status()).isEqualTo(EnrolmentStatus.CONFIRMED);
    }

    @Test
    @Proves({"AC-A62", "R-TRN-22"})
    void a_place_that_comes_free_after_the_start_goes_to_nobody_and_who_waited_is_kept_for_the_next_run() throws Exception {
        UUID run = teaching.open(AREA, 1, 1);
        UUID holder = booked("Hugo", run);
        UUID waiting = booked("Wim", run);
        Instant starts = scene.as(holder, AREA, () -> runs.run(run)).places().startsAt();

        gives(holder, starts.plus(Duration.ofMinutes(5)));

        assertThat(place(waiting).status()).isEqualTo(EnrolmentStatus.CANCELLED);
        assertThat(scene.as(waiting, AREA, places::interestedIn)).singleElement().satisfies(interest -> {
            assertThat(interest.courseId()).isEqualTo(teaching.of(AREA).course());
            assertThat(interest.comesFirst()).isFalse();
        });
    }

    @Test
    @Proves({"AC-A63", "R-TRN-23", "R-TRN-24"})
    void more_places_are_offered_and_not_given_and_fewer_take_nobodys_away() {
        UUID run = teaching.open(AREA, 3, 2);
        List<UUID> inside = Stream.of("Ida", "Ivo", "Isa").map(name -> booked(name, run)).toList();
        List<UUID> waiting = Stream.of("Wes", "Wyn", "Wol").map(name -> booked(name, run)).toList();

        resize(run, "5", false);
        assertThat(statuses(waiting)).containsExactly(EnrolmentStatus.OFFERED, EnrolmentStatus.OFFERED, EnrolmentStatus.WAITING);

        assertThatThrownBy(() -> resize(run, "2", false)).isInstanceOf(RuleBroken.class)
                .hasMessageContaining("CONFIRMED_MORE_THAN_PLACES");
        assertThat(statuses(inside)).containsOnly(EnrolmentStatus.CONFIRMED);
        assertThat(statuses(waiting)).containsExactly(EnrolmentStatus.OFFERED, EnrolmentStatus.OFFERED, EnrolmentStatus.WAITING);
        resize(run, "2", true);
        assertThat(statuses(inside)).containsOnly(EnrolmentStatus.CONFIRMED);
        assertThat(scene.as(teaching.of(AREA).person(), AREA, () -> runs.desk(run)).run().places().overCapacity()).isTrue();
    }

    @Test
    @Proves({"AC-A64", "R-TRN-28", "R-TRN-30"})
    void an_apology_is_not_attended_and_a_lift_that_failed_is() throws Exception {
        UUID run = teaching.open(AREA, 2, "0", List.of(in(50, 15), in(51, 15), in(52, 15), in(53, 15)));
        UUID lee = booked("Lee", run);
        List<SessionView> sessions = scene.as(lee, AREA, () -> runs.run(run)).sessions();

        marks(run, sessions.get(0), lee, Mark.PRESENT, false);
        marks(run, sessions.get(1), lee, Mark.PRESENT, false);
        delivering.at(sessions.get(2).startsAt().minus(Duration.ofHours(1)), lee, AREA, () -> {
            attendance.apologise(new SendApology(key(), run, sessions.get(2).sessionId()));
            return null;
        });
        marks(run, sessions.get(3), lee, Mark.ABSENT, true);
        delivering.at(sessions.get(3).endsAt(), teaching.of(AREA).lead(), AREA,
                () -> finishing.finish(new CompleteRun(key(), run)));

        assertThat(scene.as(lee, AREA, () -> attendance.sheet(run)).sessions()).extracting(one -> one.mark().mark())
                .containsExactly(Mark.PRESENT, Mark.PRESENT, Mark.APOLOGY, Mark.ABSENT);
        // Three of four are enough, and only with the fourth are they three.
        assertThat(scene.as(lee, AREA, completions::mine)).singleElement()
                .satisfies(one -> assertThat(one.outcome()).isEqualTo(CompletionOutcome.COMPLETED));
        assertThat(place(lee).status()).isEqualTo(EnrolmentStatus.COMPLETED);
    }

    @Test
    @Proves("R-TRN-36")
    void a_provider_hears_of_too_few_learners_and_is_reminded_once_when_the_days_for_deciding_are_over() throws Exception {
        UUID run = teaching.openForAtLeast(AREA, "2", 5, in(60, 10));
        booked("Sola", run);
        Instant closes = scene.as(teaching.of(AREA).person(), AREA, () -> runs.desk(run)).run().places().bookingClosesAt();

        sweptAt(closes, run);
        assertThat(toldProvider()).containsOnlyOnce("Fewer people have booked than you need")
                .doesNotContain(UNDECIDED);
        // Later than any three working days.
        sweptAt(closes.plus(Duration.ofDays(14)), run);
        sweptAt(closes.plus(Duration.ofDays(15)), run);
        assertThat(toldProvider()).containsOnlyOnce("Fewer people have booked than you need", UNDECIDED);
    }

    private List<String> toldProvider() {
        return scene.as(teaching.of(AREA).person(), AREA, messages::mine).stream().map(Letter::subject).toList();
    }

    private void sweptAt(Instant when, UUID run) throws Exception {
        PlayedTime.at(when, () -> {
            scene.asPortal(AREA, () -> sweeping.sweep(run));
            return null;
        });
    }

    /** By the lead, while it goes on. */
    private void marks(UUID run, SessionView session, UUID learner, Mark mark, boolean accessFailure) throws Exception {
        PlayedTime.at(session.startsAt().plus(Duration.ofMinutes(10)), () -> {
            scene.asPortal(AREA, () -> sweeping.sweep(run));
            scene.does(teaching.of(AREA).lead(), AREA, () -> marking.mark(new MarkSession(key(), run, session.sessionId(),
                    List.of(new MarkGiven(place(learner).enrolmentId(), mark, "", accessFailure)))));
            return null;
        });
    }

    private void resize(UUID run, String learnerPlaces, boolean onPurpose) {
        scene.does(teaching.of(AREA).person(), AREA,
                () -> managing.changePlaces(new ChangePlaces(key(), run, learnerPlaces, "", onPurpose)));
    }

    /** Returns the person. */
    private UUID booked(String name, UUID run) {
        UUID learner = scene.newcomer(name + " Newcomer");
        delivering.booked(learner, AREA, run);
        return learner;
    }

    private void gives(UUID learner, Instant when) throws Exception {
        delivering.at(when, learner, AREA, () -> {
            keeping.giveUp(new GiveUpPlace(key(), places.mine().get(0).enrolmentId()));
            return null;
        });
    }

    private OfferAnswered accepts(UUID learner, Instant when) throws Exception {
        UUID enrolment = place(learner).enrolmentId();
        return delivering.at(when, learner, AREA, () -> answering.accept(new AcceptOffer(key(), enrolment)));
    }

    private List<EnrolmentStatus> statuses(List<UUID> learners) {
        return learners.stream().map(learner -> place(learner).status()).toList();
    }

    private MyPlace place(UUID learner) {
        return scene.as(learner, AREA, places::mine).get(0);
    }

    private Instant now() {
        return clock.instant();
    }

    private LocalDateTime in(int days, int hour) {
        return London.today(clock).plusDays(days).atTime(hour, 0);
    }
}
