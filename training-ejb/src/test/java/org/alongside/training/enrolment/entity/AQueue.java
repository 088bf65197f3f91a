package org.alongside.training.enrolment.entity;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import org.alongside.platform.time.London;
import org.alongside.training.enrolment.CancelCause;
import org.alongside.training.enrolment.EnrolmentEvent;
import org.alongside.training.enrolment.EnrolmentStatus;
import org.alongside.training.enrolment.PlaceWanted;
import org.alongside.training.run.RunPlaces;
import org.alongside.training.run.RunStatus;

/** A run and everybody who ever booked it, in memory: what the database and the lock are in the portal. */
final class AQueue {

    static final Instant OPENS = Instant.parse("2027-01-04T09:00:00Z");
    static final Instant STARTS = Instant.parse("2027-03-01T10:00:00Z");
    static final Instant CLOSES = Instant.parse("2027-02-26T17:00:00Z");
    static final Duration HOLD = Duration.ofHours(48);

    private static final UUID RUN = new UUID(7, 1);
    private static final UUID COURSE = new UUID(7, 2);

    final List<Enrolment> enrolments = new ArrayList<>();
    final List<Interest> interested = new ArrayList<>();
    final List<EnrolmentEvent> events = new ArrayList<>();
    Instant now = OPENS.plusSeconds(60);

    private final Function<Line, Optional<Party>> turn;
    private RunPlaces places;
    private int looks;

    private AQueue(RunPlaces places, Function<Line, Optional<Party>> turn) {
        this.places = places;
        this.turn = turn;
    }

    static AQueue of(int learners, Integer room, int reserved) {
        return of(learners, room, reserved, Line::next);
    }

    static AQueue of(int learners, Integer room, int reserved, Function<Line, Optional<Party>> turn) {
        return new AQueue(new RunPlaces(RUN, COURSE, new UUID(7, 3), RunStatus.OPEN, learners, room, reserved, false,
                London.dayOf(STARTS).minusDays(14), 0, OPENS, CLOSES, STARTS, false, (int) HOLD.toHours()), turn);
    }

    static UUID person(int number) {
        return new UUID(1, number);
    }

    static PlaceWanted wants(int person) {
        return new PlaceWanted(person(person), 0, false, false);
    }

    static PlaceWanted claims(int person) {
        return new PlaceWanted(person(person), 0, true, false);
    }

    static PlaceWanted brings(int person, int supporters) {
        return new PlaceWanted(person(person), supporters, false, false);
    }

    RunPlaces places() {
        return places;
    }

    AQueue after(Duration time) {
        now = now.plus(time);
        return this;
    }

    AQueue at(Instant instant) {
        now = instant;
        return this;
    }

    Enrolment book(PlaceWanted... party) {
        after(Duration.ofSeconds(1));
        return with(allocation -> allocation.book(Arrays.asList(party))).get(0);
    }

    /** The first so many people, one after the other. */
    AQueue bookedBy(int people) {
        for (int i = 1; i <= people; i++) {
            book(wants(i));
        }
        return this;
    }

    boolean accept(int person) {
        return with(allocation -> allocation.accept(of(person)));
    }

    void decline(int person) {
        run(allocation -> allocation.decline(of(person)));
    }

    void cancel(int person) {
        run(allocation -> allocation.cancel(of(person), CancelCause.LEARNER));
    }

    void settle() {
        run(Allocation::settle);
    }

    void change(int learners, Integer room, boolean overCapacity) {
        run(allocation -> allocation.requireFitsInto(learners, room, overCapacity));
        places = copy(places.status(), learners, room, (learners + 1) / 2, places.reservedReleased(), overCapacity);
        settle();
    }

    void release() {
        places = copy(places.status(), places.learnerPlaces(), places.roomSeats(), places.reservedPlaces(), true,
                places.overCapacity());
        settle();
    }

    void status(RunStatus status) {
        places = copy(status, places.learnerPlaces(), places.roomSeats(), places.reservedPlaces(),
                places.reservedReleased(), places.overCapacity());
    }

    void run(Consumer<Allocation> work) {
        with(allocation -> {
            work.accept(allocation);
            return null;
        });
    }

    /** How often anything or anybody has looked at the run; until then, nothing can follow from the time that went by. */
    int looks() {
        return looks;
    }

    <T> T with(Function<Allocation, T> work) {
        looks++;
        Allocation allocation = new Allocation(places,
                enrolments.stream().filter(one -> one.status().isLive()).toList(), now, turn);
        T result = work.apply(allocation);
        enrolments.addAll(allocation.added());
        interested.addAll(allocation.carried());
        events.addAll(allocation.events());
        return result;
    }

    /** The newest enrolment of this person. */
    Enrolment of(int person) {
        List<Enrolment> theirs = enrolments.stream().filter(one -> one.personId().equals(person(person))).toList();
        return theirs.get(theirs.size() - 1);
    }

    EnrolmentStatus status(int person) {
        return of(person).status();
    }

    List<Integer> in(EnrolmentStatus status) {
        return enrolments.stream().filter(one -> one.status() == status)
                .map(one -> (int) one.personId().getLeastSignificantBits()).toList();
    }

    <E extends EnrolmentEvent> List<E> told(Class<E> type) {
        return events.stream().filter(type::isInstance).map(type::cast).toList();
    }

    private RunPlaces copy(RunStatus status, int learners, Integer room, int reserved, boolean released, boolean over) {
        return new RunPlaces(RUN, COURSE, places.courseVersionId(), status, learners, room,
                places.reservedPlaces() == 0 ? 0 : reserved, released, places.reservedFreeOn(), places.minLearners(),
                OPENS, CLOSES, STARTS, over, places.holdHours());
    }
}
