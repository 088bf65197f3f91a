package org.alongside.training.enrolment.control;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.alongside.testing.Proves;
import org.alongside.testing.Somebody;
import org.alongside.testing.Store;
import org.alongside.training.enrolment.CancelCause;
import org.alongside.training.enrolment.EnrolmentEvent;
import org.alongside.training.enrolment.EnrolmentStatus;
import org.alongside.training.enrolment.PlaceWanted;
import org.alongside.training.enrolment.entity.Allocation;
import org.alongside.training.enrolment.entity.Enrolment;
import org.alongside.training.run.RunMode;
import org.alongside.training.run.RunPlaces;
import org.alongside.training.run.RunPlan;
import org.alongside.training.run.RunTerms;
import org.alongside.training.run.control.Runs;
import org.alongside.training.run.entity.ARun;
import org.alongside.training.run.entity.Run;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Many people at the same moment, on a real PostgreSQL: no place is given twice and nobody jumps the queue. */
class LastPlacesRaceIT {

    private static final int PEOPLE = 32;
    private static final int ROUNDS = 12;
    private static final RunTerms NOTHING_RESERVED = new RunTerms(0, 14, 48, 50, 80);

    private static final BiFunction<EntityManager, UUID, RunPlaces> LOCKED = (em, run) -> new Runs(em).lock(run).places();
    private static final BiFunction<EntityManager, UUID, RunPlaces> UNLOCKED = (em, run) -> new Runs(em).get(run).places();

    @RegisterExtension
    static final Store store = Store.of("training");
    private static ExecutorService threads;
    private static final List<UUID> PERSONS = new ArrayList<>();

    private final UUID area = UUID.randomUUID();
    /** A microsecond a transaction, drawn while the run is locked, as the portal's clock is read. */
    private final AtomicLong ticks = new AtomicLong();

    @BeforeAll
    static void open() {
        threads = Executors.newFixedThreadPool(PEOPLE);
        for (int i = 0; i < PEOPLE; i++) {
            PERSONS.add(Somebody.named("Racer " + i));
        }
    }

    @AfterAll
    static void close() {
        threads.shutdownNow();
    }

    @Test
    @Proves({"R-TRN-16", "R-TRN-17", "R-TRN-18", "15.28"})
    void thirty_two_people_at_once_never_get_more_places_than_there_are_and_stand_in_order() throws Exception {
        for (int round = 0; round < ROUNDS; round++) {
            int places = List.of(1, 10, 20).get(round % 3);
            UUID run = openRun(places);
            everybodyBooks(run, LOCKED);
            assertPlacesAndOrder(run, places);
            halfOfThoseWhoHaveAPlaceGiveItUp(run, places);
            assertPlacesAndOrder(run, places);
        }
    }

    /** Booking, giving up and sweeping after offers ran out, all at the same moment, over and over. */
    @Test
    @Proves({"R-TRN-16", "R-TRN-21"})
    void bookings_cancellations_and_offers_that_run_out_at_once_leave_every_place_held_once() throws Exception {
        int places = 4;
        AtomicLong ranOut = new AtomicLong();
        UUID run = openRun(places);
        everybodyBooks(run, LOCKED);
        for (int round = 0; round < ROUNDS; round++) {
            ticks.addAndGet(Duration.ofHours(20).toNanos() / 1000);
            List<UUID> holders = store.in(area, em -> new Enrolments(em).live(run).stream()
                    .filter(one -> one.status().holdsPlace()).map(Enrolment::id).limit(2).toList());
            atOnce(List.of(0, 1, 2, 3, 4, 5, 6, 7), i -> store.in(area, em -> {
                RunPlaces locked = LOCKED.apply(em, run);
                Enrolments enrolments = new Enrolments(em);
                var outcome = new Allocate(enrolments, new Interests(em)).within(locked, now(), held -> {
                    if (i < holders.size() && enrolments.get(holders.get(i)).status().isLive()) {
                        held.cancel(enrolments.get(holders.get(i)), CancelCause.LEARNER);
                        return held.book(List.of(new PlaceWanted(enrolments.get(holders.get(i)).personId(), 0, false, false)));
                    }
                    held.settle();
                    return List.<Enrolment>of();
                });
                return ranOut.addAndGet(outcome.events().stream()
                        .filter(EnrolmentEvent.OfferExpired.class::isInstance).count());
            }));
            assertThat(holders(run)).isEqualTo(places);
        }
        assertThat(ranOut.get()).as("holds did run out on the way").isPositive();
    }

    /** The lock is what these tests stand on: without it, it fails. */
    @Test
    void without_the_lock_places_are_given_twice() throws Exception {
        boolean given = false;
        for (int round = 0; round < ROUNDS && !given; round++) {
            UUID run = openRun(1);
            everybodyBooks(run, UNLOCKED);
            given = holders(run) > 1;
        }
        assertThat(given).isTrue();
    }

    private void everybodyBooks(UUID run, BiFunction<EntityManager, UUID, RunPlaces> read) throws Exception {
        atOnce(PERSONS, person -> allocate(run, read, places ->
                places.book(List.of(new PlaceWanted(person, 0, false, false)))));
    }

    private void halfOfThoseWhoHaveAPlaceGiveItUp(UUID run, int places) throws Exception {
        List<UUID> leaving = store.in(area, em -> new Enrolments(em).live(run).stream()
                .filter(one -> one.status().holdsPlace()).limit((places + 1) / 2).map(Enrolment::id).toList());
        atOnce(leaving, id -> store.in(area, em -> {
            RunPlaces locked = LOCKED.apply(em, run);
            Enrolments enrolments = new Enrolments(em);
            return new Allocate(enrolments, new Interests(em)).within(locked, now(), held -> {
                held.cancel(enrolments.get(id), CancelCause.LEARNER);
                return id;
            });
        }));
    }

    private void assertPlacesAndOrder(UUID run, int places) {
        store.inArea(area, em -> {
            List<Enrolment> live = new Enrolments(em).live(run);
            assertThat(live.stream().filter(one -> one.status().holdsPlace())).hasSizeLessThanOrEqualTo(places);
            Instant firstWaiting = live.stream().filter(one -> one.status() == EnrolmentStatus.WAITING)
                    .map(Enrolment::joinedAt).min(Comparator.naturalOrder()).orElse(Instant.MAX);
            assertThat(live.stream().filter(one -> one.status().holdsPlace()))
                    .as("nobody has a place who came after somebody who waits")
                    .allMatch(one -> one.joinedAt().isBefore(firstWaiting));
            assertThat(live.stream().filter(one -> one.status().holdsPlace()).count())
                    .isEqualTo(Math.min(places, live.size()));
        });
    }

    private long holders(UUID run) {
        return store.in(area, em -> new Enrolments(em).live(run).stream().filter(one -> one.status().holdsPlace()).count());
    }

    private <T> T allocate(UUID run, BiFunction<EntityManager, UUID, RunPlaces> read,
                           Function<Allocation, T> work) {
        return store.in(area, em -> new Allocate(new Enrolments(em), new Interests(em))
                .within(read.apply(em, run), now(), work).answer());
    }

    private Instant now() {
        return ARun.NOW.plusSeconds(1).plusNanos(1000 * ticks.incrementAndGet());
    }

    private UUID openRun(int places) {
        UUID lead = PERSONS.get(0);
        Run run = ARun.open(ofItsOwnCourse(places), lead, PERSONS.get(1));
        store.inArea(area, em -> new Runs(em).add(run));
        return run.id();
    }

    /** A person has one place on a course, so each round is another course. */
    private static RunPlan ofItsOwnCourse(int places) {
        return new RunPlan(UUID.randomUUID(), UUID.randomUUID(), RunMode.IN_PERSON, places, null, 0, ARun.NOW,
                ARun.BOOKING_CLOSES, 0, "", NOTHING_RESERVED, Set.of());
    }

    private static <T> void atOnce(List<T> each, Function<T, ?> work) throws Exception {
        CountDownLatch start = new CountDownLatch(1);
        List<Future<?>> all = new ArrayList<>();
        each.forEach(one -> all.add(threads.submit(() -> {
            start.await();
            return work.apply(one);
        })));
        start.countDown();
        for (Future<?> one : all) {
            one.get();
        }
    }
}
