package org.alongside.training.enrolment.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.alongside.platform.error.NotFound;
import org.alongside.platform.error.Stale;
import org.alongside.testing.Proves;
import org.alongside.testing.Somebody;
import org.alongside.testing.Store;
import org.alongside.training.enrolment.CancelCause;
import org.alongside.training.enrolment.EnrolmentStatus;
import org.alongside.training.enrolment.PlaceWanted;
import org.alongside.training.enrolment.RunCount;
import org.alongside.training.enrolment.entity.Allocation;
import org.alongside.training.enrolment.entity.Enrolment;
import org.alongside.training.enrolment.entity.Interest;
import org.alongside.training.enrolment.entity.ManualMove;
import org.alongside.training.run.RunMode;
import org.alongside.training.run.RunTerms;
import org.alongside.training.run.control.Runs;
import org.alongside.training.run.entity.ARun;
import org.alongside.training.run.entity.Run;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class EnrolmentsIT {

    private static final RunTerms NOTHING_RESERVED = new RunTerms(0, 14, 48, 50, 80);
    private static final Instant NOW = ARun.NOW.plusSeconds(60);

    @RegisterExtension
    static final Store store = Store.of("training");

    private final UUID area = UUID.randomUUID();
    /** Each comes a second after the one before, or their identifiers would decide who is first. */
    private int bookings;
    private final UUID lead = Somebody.named("Lea");
    private final UUID coTrainer = Somebody.named("Cara");
    private final UUID ann = Somebody.named("Ann");
    private final UUID ben = Somebody.named("Ben");
    private final UUID cem = Somebody.named("Cem");

    @Test
    void an_enrolment_comes_back_as_it_was_kept() {
        UUID run = openRun(1);
        UUID first = book(run, ann);
        UUID waiting = book(run, ben);
        store.inArea(area, em -> {
            Enrolments enrolments = new Enrolments(em);
            new Allocate(enrolments, new Interests(em)).within(new Runs(em).lock(run).places(), NOW, places -> {
                places.cancel(enrolments.get(first), CancelCause.LEARNER);
                return first;
            });
        });
        store.inArea(area, em -> {
            Enrolment read = new Enrolments(em).get(waiting);
            assertThat(read.status()).isEqualTo(EnrolmentStatus.OFFERED);
            assertThat(read.offer().expiresAt()).isEqualTo(NOW.plus(Duration.ofHours(48)));
            assertThat(read.seats().held()).isEqualTo(1);
            assertThat(read.queue().isHeldUp()).isFalse();
            assertThat(new Enrolments(em).of(ann)).extracting(Enrolment::cancelCause).containsExactly(CancelCause.LEARNER);
            assertThat(new Enrolments(em).runOf(waiting, ben)).isEqualTo(run);
            assertThat(new Enrolments(em).runsToSettle()).containsExactly(run);
        });
    }

    @Test
    @Proves("R-ACC-100")
    void an_enrolment_of_another_area_or_person_is_not_found() {
        UUID run = openRun(1);
        UUID enrolment = book(run, ann);
        store.inArea(UUID.randomUUID(), em -> {
            assertThatThrownBy(() -> new Enrolments(em).get(enrolment)).isInstanceOf(NotFound.class);
            assertThat(new Enrolments(em).live(run)).isEmpty();
        });
        store.inArea(area, em ->
                assertThatThrownBy(() -> new Enrolments(em).runOf(enrolment, ben)).isInstanceOf(NotFound.class));
    }

    @Test
    @Proves("R-ACC-100")
    void who_has_ever_booked_here_is_known_here_and_nowhere_else() {
        UUID run = openRun(1);
        book(run, ann);
        book(run, ben);
        UUID stranger = UUID.randomUUID();
        store.inArea(area, em -> {
            Enrolments enrolments = new Enrolments(em);
            assertThat(enrolments.knownHere(List.of(ann, stranger))).containsExactly(ann);
            assertThat(enrolments.knownHere(List.of())).isEmpty();
            assertThat(enrolments.count(List.of(run, stranger))).containsOnly(Map.entry(run, new RunCount(1, 0, 1)));
        });
        store.inArea(UUID.randomUUID(), em -> assertThat(new Enrolments(em).knownHere(List.of(ann))).isEmpty());
    }

    @Test
    @Proves("R-TRN-25")
    void the_database_allows_one_live_enrolment_for_a_person_and_run() {
        UUID run = openRun(5);
        book(run, ann);
        assertThatThrownBy(() -> store.inArea(area, em -> {
            // As if nobody had looked who is there already.
            Allocation blind = new Allocation(new Runs(em).lock(run).places(), List.of(), NOW);
            blind.book(List.of(wants(ann)));
            blind.added().forEach(em::persist);
            em.flush();
        })).hasStackTraceContaining("one_live_enrolment_on_a_run");
    }

    @Test
    @Proves("R-TRN-25")
    void two_places_on_one_course_are_refused_whatever_the_order() {
        UUID first = openRun(5);
        UUID second = openRun(5);
        book(first, ann);
        assertThatThrownBy(() -> book(second, ann)).isInstanceOf(Stale.class);
    }

    @Test
    @Proves({"R-TRN-25", "15.32"})
    void taking_an_offer_on_another_run_is_possible_once_the_first_place_is_given_up() {
        UUID first = openRun(5);
        UUID second = openRun(5);
        UUID place = book(first, ann);
        UUID offered = allocate(second, NOW, places ->
                places.book(List.of(new PlaceWanted(ann, 0, false, true))).get(0).id());
        store.inArea(area, em -> assertThat(new Enrolments(em).otherRunsHeldBy(offered)).containsExactly(first));
        store.inArea(area, em -> {
            Enrolments enrolments = new Enrolments(em);
            Allocate allocate = new Allocate(enrolments, new Interests(em));
            allocate.within(new Runs(em).lock(first).places(), NOW, places -> {
                places.cancel(enrolments.get(place), CancelCause.CHOSE_ANOTHER_RUN);
                return null;
            });
            allocate.within(new Runs(em).lock(second).places(), NOW, places -> places.accept(enrolments.get(offered)));
        });
        store.inArea(area, em -> {
            assertThat(new Enrolments(em).get(place).status()).isEqualTo(EnrolmentStatus.CANCELLED);
            assertThat(new Enrolments(em).get(offered).status()).isEqualTo(EnrolmentStatus.CONFIRMED);
        });
    }

    @Test
    @Proves({"R-TRN-22", "R-TRN-42"})
    void who_waited_in_vain_is_on_the_interest_list_once_and_in_order() {
        UUID run = openRun(1);
        List.of(ann, ben, cem).forEach(person -> book(run, person));
        store.inArea(area, em -> new Interests(em).join(Interest.in(ARun.COURSE, wants(cem), NOW.minusSeconds(9))));
        allocate(run, ARun.BOOKING_CLOSES, places -> {
            places.settle();
            return null;
        });
        store.inArea(area, em -> assertThat(new Interests(em).in(ARun.COURSE)).extracting(Interest::personId)
                .containsExactly(cem, ben));
    }

    @Test
    @Proves("R-TRN-19")
    void a_move_by_hand_is_kept_with_its_reason_for_good() {
        UUID run = openRun(1);
        book(run, ann);
        UUID second = book(run, ben);
        UUID third = book(run, cem);
        ManualMove move = store.in(area, em -> {
            Enrolments enrolments = new Enrolments(em);
            ManualMove made = new Allocate(enrolments, new Interests(em)).within(new Runs(em).lock(run).places(), NOW,
                    places -> places.moveBefore(enrolments.get(third), enrolments.get(second), lead,
                            "Her interpreter can only come then")).answer();
            enrolments.add(made);
            return made;
        });
        store.inArea(area, em -> {
            ManualMove read = em.find(ManualMove.class, move.id());
            assertThat(read.reason()).startsWith("Her interpreter");
            assertThat(read.from()).isEqualTo(2);
            assertThat(read.to()).isEqualTo(1);
        });
        assertThatThrownBy(() -> store.inArea(area, em -> em.remove(em.find(ManualMove.class, move.id()))))
                .hasStackTraceContaining("permission denied");
    }

    @Test
    @Proves("AC-A57")
    void a_question_left_unanswered_stays_unanswered() {
        UUID place = book(openRun(3), ann);
        store.inArea(area, em -> new Enrolments(em).get(place).tellBecomingBroker(null));
        store.inArea(area, em -> {
            assertThat(new Enrolments(em).get(place).becomingBroker()).isNull();
            assertThat(new Enrolments(em).get(place).status()).isEqualTo(EnrolmentStatus.CONFIRMED);
        });
    }

    @Test
    @Proves("R-TRN-03")
    void the_tick_for_a_reserved_place_is_forgotten_when_it_has_served() {
        UUID run = openRun(3);
        UUID place = allocate(run, NOW, places -> places.book(List.of(new PlaceWanted(ann, 0, true, false))).get(0).id());
        store.inArea(area, em -> {
            Enrolments enrolments = new Enrolments(em);
            assertThat(enrolments.claimsEndedBefore(NOW.plusSeconds(9))).as("the place is still theirs").isEmpty();
            new Allocate(enrolments, new Interests(em)).within(new Runs(em).lock(run).places(), NOW, places -> {
                places.cancel(enrolments.get(place), CancelCause.LEARNER);
                return place;
            });
            assertThat(enrolments.claimsEndedBefore(NOW)).isEmpty();
            enrolments.claimsEndedBefore(NOW.plusSeconds(9)).forEach(Enrolment::forgetClaim);
        });
        store.inArea(area, em -> assertThat(new Enrolments(em).get(place).claims()).isFalse());
    }

    private UUID openRun(int places) {
        Run run = ARun.open(ARun.plan(places, null, RunMode.IN_PERSON, NOTHING_RESERVED), lead, coTrainer);
        store.inArea(area, em -> new Runs(em).add(run));
        return run.id();
    }

    private UUID book(UUID run, UUID person) {
        return allocate(run, NOW.plusSeconds(bookings++), places -> places.book(List.of(wants(person))).get(0).id());
    }

    private <T> T allocate(UUID run, Instant now, Function<Allocation, T> work) {
        return store.in(area, em -> {
            return new Allocate(new Enrolments(em), new Interests(em))
                    .within(new Runs(em).lock(run).places(), now, work).answer();
        });
    }

    private static PlaceWanted wants(UUID person) {
        return new PlaceWanted(person, 0, false, false);
    }
}
