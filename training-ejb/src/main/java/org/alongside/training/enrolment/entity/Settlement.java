package org.alongside.training.enrolment.entity;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.alongside.training.enrolment.EnrolmentEvent;
import org.alongside.training.enrolment.EnrolmentStatus;

/** What follows by itself, from time or from the last change, until nothing more follows. */
final class Settlement {

    private final Places places;
    private final List<Enrolment> enrolments;
    private final Instant now;
    private final Function<Line, Optional<Party>> turn;
    private final List<EnrolmentEvent> events = new ArrayList<>();
    private final List<Interest> carried = new ArrayList<>();

    /** @param turn who is offered the next place, if anybody */
    Settlement(Places places, Collection<Enrolment> live, Instant now, Function<Line, Optional<Party>> turn) {
        this.places = places;
        this.enrolments = new ArrayList<>(live);
        this.now = now;
        this.turn = turn;
    }

    void settle() {
        expireOffers();
        if (places.isOver(now)) {
            carryWaiting();
        }
        if (places.hasStarted(now)) {
            in(EnrolmentStatus.CONFIRMED).forEach(one -> tell(one.start(now)));
        }
        grantMissingSeats();
        if (places.mayOffer(now)) {
            promote();
            noteHeldUpHeads();
        }
    }

    /** In the order in which they ran out, so that who lost an offer first stands first at the end of the queue. */
    private void expireOffers() {
        Party.in(EnrolmentStatus.OFFERED, enrolments).stream()
                .filter(party -> party.offer().isOver(now))
                .sorted(Comparator.comparing((Party party) -> party.offer().expiresAt()).thenComparing(Party::id))
                .forEach(party -> party.members().forEach(one -> tell(one.expire(now))));
    }

    void carryWaiting() {
        line().queue().stream().flatMap(party -> party.members().stream()).forEach(one -> {
            carried.add(Interest.of(one, one.queue().isPassed()));
            tell(one.carry(now));
        });
    }

    /** People who have a place and asked for another seat come before those who wait for a place. */
    private void grantMissingSeats() {
        enrolments.stream()
                .filter(one -> one.status().holdsPlace() && one.seats().missing() > 0 && one.seats().isAgreed())
                .sorted(Comparator.comparing(Enrolment::joinedAt).thenComparing(one -> one.id().toString()))
                .filter(one -> taken().hasSeats(one.seats().missing()))
                .forEach(one -> one.seats().grant());
    }

    private void promote() {
        for (Optional<Party> next = turn.apply(line()); next.isPresent(); next = turn.apply(line())) {
            next.get().members().forEach(one -> tell(one.offer(now, places.offerUntil(now))));
        }
    }

    private void noteHeldUpHeads() {
        List<Party> heldUp = line().heldUp().toList();
        for (Party party : line().queue()) {
            if (!heldUp.contains(party)) {
                party.members().forEach(one -> one.queue().goesOn());
            } else if (party.members().stream().filter(one -> one.queue().holdUp(now)).count() > 0) {
                Enrolment head = party.members().get(0);
                tell(new EnrolmentEvent.HeadHeldUp(head.id(), head.personId(), head.runId()));
            }
        }
    }

    void tell(EnrolmentEvent event) {
        events.add(event);
    }

    void add(Enrolment enrolment) {
        enrolments.add(enrolment);
    }

    void carry(Interest interest) {
        carried.add(interest);
    }

    List<Enrolment> in(EnrolmentStatus status) {
        return enrolments.stream().filter(one -> one.status() == status).toList();
    }

    List<Enrolment> all() {
        return enrolments;
    }

    Party partyOf(Enrolment one) {
        return Party.of(one, enrolments);
    }

    Taken taken() {
        return Taken.by(enrolments, places);
    }

    Line line() {
        return Line.of(enrolments, taken());
    }

    Places places() {
        return places;
    }

    Instant now() {
        return now;
    }

    List<EnrolmentEvent> events() {
        return events;
    }

    List<Interest> carried() {
        return carried;
    }
}
