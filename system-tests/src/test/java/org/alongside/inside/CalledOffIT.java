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
import org.alongside.platform.error.RuleBroken;
import org.alongside.platform.message.Letter;
import org.alongside.platform.message.boundary.ReadMessages;
import org.alongside.platform.time.London;
import org.alongside.platform.time.PlayedTime;
import org.alongside.testing.Proves;
import org.alongside.training.course.boundary.WriteCourses;
import org.alongside.training.enrolment.EnrolmentStatus;
import org.alongside.training.enrolment.boundary.CancelRun;
import org.alongside.training.enrolment.boundary.ClaimCosts;
import org.alongside.training.enrolment.boundary.ClaimMyCosts;
import org.alongside.training.enrolment.boundary.DecideOnRun;
import org.alongside.training.enrolment.boundary.MyPlaces;
import org.alongside.training.enrolment.boundary.Owed;
import org.alongside.training.enrolment.boundary.RemindLearners;
import org.alongside.training.enrolment.boundary.SettleOwed;
import org.alongside.training.enrolment.boundary.SettleRedress;
import org.alongside.training.run.SessionView;
import org.alongside.training.run.boundary.PlanRuns;
import org.alongside.training.run.boundary.ReadRuns;
import org.alongside.training.run.boundary.UpcomingSessions;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What learners are told and owed when the people who run a course change their plans, and before each session. */
@ExtendWith(ArquillianExtension.class)
class CalledOffIT {

    private static final String AREA = "wiltshire";
    private static final String AREA_THAT_GOES_ON = "cornwall";

    @Inject
    private Scene scene;

    @Inject
    private Teaching teaching;

    @Inject
    private Delivering delivering;

    @Inject
    private PlanRuns planning;

    @Inject
    private ReadRuns runs;

    @Inject
    private DecideOnRun deciding;

    @Inject
    private ClaimCosts costs;

    @Inject
    private SettleRedress settling;

    @Inject
    private RemindLearners reminding;

    @Inject
    private UpcomingSessions upcoming;

    @Inject
    private WriteCourses writing;

    @Inject
    private MyPlaces places;

    @Inject
    private ReadMessages messages;

    @Inject
    private Clock clock;

    @Test
    @Proves("R-TRN-37")
    void a_session_called_off_late_is_told_at_once_paid_back_in_part_and_its_costs_can_be_claimed() {
        UUID run = teaching.open(AREA, 1, "30", List.of(in(2, 10), in(9, 10), in(16, 10)));
        UUID learner = learner("Lola Learner", run);
        UUID waiting = learner("Wilma Waiting", run);
        UUID provider = teaching.of(AREA).person();
        UUID first = sessions(run).get(0).sessionId();

        scene.does(provider, AREA, () -> planning.cancelSession(run, first, "The trainer is ill."));

        assertThat(told(learner)).anyMatch(said -> said.startsWith("A session does not take place"));
        assertThat(told(waiting)).noneMatch(said -> said.startsWith("A session does not take place"));
        assertThat(owed(waiting)).isEmpty();
        Owed owed = owed(learner).get(0);
        assertThat(owed.refund()).isEqualTo(1000);
        scene.does(learner, AREA, () -> costs.claim(new ClaimMyCosts(key(), owed.redressId(), "12.50", "40", "The train")));
        assertThat(scene.as(provider, AREA, settling::unsettled)).filteredOn(one -> one.redressId().equals(owed.redressId()))
                .singleElement().satisfies(one -> assertThat(one.costs()).isEqualTo(5250));
        scene.does(provider, AREA, () -> settling.settle(new SettleOwed(key(), owed.redressId())));
        assertThat(owed(learner).get(0).settled()).isTrue();
        assertThatThrownBy(() -> scene.does(learner, AREA,
                () -> costs.claim(new ClaimMyCosts(key(), owed.redressId(), "1", "0", "Again"))))
                .isInstanceOf(RuleBroken.class).hasMessageContaining("COSTS_NOT_CLAIMABLE");
    }

    @Test
    @Proves("R-TRN-37")
    void a_run_called_off_in_good_time_is_paid_back_in_full_and_no_costs_are() {
        UUID run = teaching.open(AREA, 1, "30", List.of(in(10, 14)));
        UUID learner = learner("Lea Learner", run);

        scene.does(teaching.of(AREA).person(), AREA,
                () -> deciding.cancel(new CancelRun(key(), run, null, "Too few people came.")));

        assertThat(told(learner)).anyMatch(said -> said.startsWith("What you get back"));
        assertThat(owed(learner)).singleElement().satisfies(owed -> {
            assertThat(owed.refund()).isEqualTo(3000);
            assertThat(owed.canClaim()).isFalse();
        });
    }

    @Test
    void learners_are_reminded_once_and_again_only_when_the_session_moves() throws Exception {
        UUID run = teaching.open(AREA, 1, "0", List.of(in(8, 12)));
        UUID learner = learner("Rhea Reminded", run);
        Instant starts = sessions(run).get(0).startsAt();

        lookAt(starts.minus(Duration.ofHours(49)));
        assertThat(reminders(learner)).isZero();
        lookAt(starts.minus(Duration.ofHours(47)));
        lookAt(starts.minus(Duration.ofHours(46)));
        assertThat(reminders(learner)).isEqualTo(1);
        lookAt(starts.plus(Duration.ofHours(1)));
        assertThat(reminders(learner)).isEqualTo(1);
    }

    @Test
    void an_area_says_how_long_before_within_what_is_allowed() {
        UUID provider = teaching.of(AREA_THAT_GOES_ON).person();

        scene.does(provider, AREA_THAT_GOES_ON, () -> upcoming.remindBefore("72"));

        assertThat(scene.as(provider, AREA_THAT_GOES_ON, upcoming::hours)).isEqualTo(72);
        for (String wrong : List.of("11", "169", "ten", "", "-3")) {
            assertThatThrownBy(() -> scene.does(provider, AREA_THAT_GOES_ON, () -> upcoming.remindBefore(wrong)))
                    .as(wrong).isInstanceOf(RuleBroken.class);
        }
    }

    @Test
    @Proves("15.36")
    void who_waits_for_a_version_that_is_retired_is_carried_to_the_next_one() {
        Teaching.Provider provider = teaching.of(AREA_THAT_GOES_ON);
        UUID run = teaching.open(AREA_THAT_GOES_ON, 1, 0);
        UUID placed = scene.newcomer("Pia Placed");
        UUID waiting = scene.newcomer("Wanda Waiting");
        delivering.booked(placed, AREA_THAT_GOES_ON, run);
        delivering.booked(waiting, AREA_THAT_GOES_ON, run);

        scene.does(provider.person(), AREA_THAT_GOES_ON, () -> writing.retire(provider.course(), provider.version()));

        assertThat(scene.as(waiting, AREA_THAT_GOES_ON, places::interestedIn)).extracting("courseId")
                .containsExactly(provider.course());
        assertThat(scene.as(waiting, AREA_THAT_GOES_ON, places::mine)).extracting("status")
                .containsExactly(EnrolmentStatus.CANCELLED);
        assertThat(scene.as(placed, AREA_THAT_GOES_ON, places::mine)).extracting("status")
                .containsExactly(EnrolmentStatus.CONFIRMED);
    }

    private UUID learner(String name, UUID run) {
        UUID learner = scene.newcomer(name);
        delivering.booked(learner, AREA, run);
        return learner;
    }

    private List<Owed> owed(UUID learner) {
        return scene.as(learner, AREA, costs::mine);
    }

    private List<SessionView> sessions(UUID run) {
        return scene.as(teaching.of(AREA).person(), AREA, () -> runs.run(run)).sessions();
    }

    private void lookAt(Instant instant) throws Exception {
        PlayedTime.at(instant, () -> {
            scene.asPortal(AREA, reminding::sweep);
            return null;
        });
    }

    private long reminders(UUID learner) {
        return told(learner).stream().filter(said -> said.startsWith("Your next session")).count();
    }

    private List<String> told(UUID learner) {
        return scene.as(learner, AREA, messages::mine).stream().map(Letter::subject).toList();
    }

    private LocalDateTime in(int days, int hour) {
        return London.today(clock).plusDays(days).atTime(hour, 0);
    }
}
