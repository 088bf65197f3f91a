package org.alongside.training.enrolment.entity;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.alongside.platform.error.RuleBroken;
import org.alongside.training.enrolment.CancelCause;
import org.alongside.training.enrolment.EnrolmentEvent;
import org.alongside.training.enrolment.EnrolmentRule;
import org.alongside.training.enrolment.EnrolmentStatus;
import org.alongside.training.enrolment.PlaceWanted;
import org.alongside.training.run.RunPlaces;

/**
 * Gives away the places of one run, whatever makes one appear or go (R-TRN-16). It works on the run's live enrolments
 * while the run's row is locked, and ends with every place that can be offered offered.
 *
 * <p>First comes what time has already done: offers that ran out, oldest first; booking that closed; a run that began. So
 * it does not matter whether a sweep or a person comes first, or how long the portal was down.
 */
public final class Allocation {

    private final Settlement run;
    private final List<Enrolment> added = new ArrayList<>();

    /** @param now read after the run was locked, so that waiting for the lock counts as time */
    public Allocation(RunPlaces places, Collection<Enrolment> live, Instant now) {
        this(places, live, now, Line::next);
    }

    Allocation(RunPlaces places, Collection<Enrolment> live, Instant now, Function<Line, Optional<Party>> turn) {
        run = new Settlement(new Places(places), live, now, turn);
    }

    /** Does what is due. Doing it again at the same moment does nothing. */
    public void settle() {
        run.settle();
    }

    /** One person, or two who want both places or neither. A place is theirs at once only when nobody waits for it. */
    public List<Enrolment> book(List<PlaceWanted> party) {
        run.settle();
        if (!run.places().mayOffer(run.now())) {
            throw new RuleBroken(EnrolmentRule.BOOKING_NOT_OPEN);
        }
        refuseSecondBooking(party);
        UUID pairId = party.size() > 1 ? UUID.randomUUID() : null;
        EnrolmentStatus status = canHaveAtOnce(party) ? EnrolmentStatus.CONFIRMED : EnrolmentStatus.WAITING;
        RunPlaces on = run.places().run();
        return join(party.stream().map(wanted ->
                Enrolment.booked(on.runId(), on.courseId(), wanted, pairId, status, run.now())).toList());
    }

    /**
     * People who waited for another run, or before there was one, join the queue with the time they have waited
     * (R-TRN-36, 42). Who has booked here already keeps that.
     */
    public List<Enrolment> invite(Collection<Interest> interests) {
        RunPlaces on = run.places().run();
        return join(interests.stream().filter(one -> !hasBooked(one.personId()))
                .map(one -> Enrolment.carriedOver(on.runId(), on.courseId(), one, run.now())).toList());
    }

    /**
     * Takes the offer, for both of a pair. Too late, and the place goes on, unless nobody else has been offered it yet:
     * then it is offered to the same person again (edge case 29).
     *
     * @return whether the place is theirs now
     */
    public boolean accept(Enrolment enrolment) {
        boolean late = enrolment.status() == EnrolmentStatus.OFFERED && enrolment.offer().isOver(run.now());
        Party party = run.partyOf(enrolment);
        if (!late) {
            party.members().forEach(one -> run.tell(one.accept(run.now())));
        } else if (run.places().mayOffer(run.now()) && !enrolment.offer().wasExpiredBefore()) {
            Instant until = run.places().offerUntil(run.now());
            party.members().forEach(one -> run.tell(one.offerAgain(run.now(), until)));
        }
        run.settle();
        return !late;
    }

    public void decline(Enrolment enrolment) {
        run.tell(enrolment.decline(run.now()));
        leaveTheOtherAlone(enrolment);
        run.settle();
    }

    /** Gives up the place or leaves the queue. Whoever was to come with them keeps what they have. */
    public void cancel(Enrolment enrolment, CancelCause cause) {
        run.tell(enrolment.cancel(cause, run.now()));
        leaveTheOtherAlone(enrolment);
        run.settle();
    }

    /** The run does not take place: nobody keeps a place, and everybody comes first next time (R-TRN-36). */
    public void cancelAll() {
        run.all().stream().filter(one -> one.status().isLive()).forEach(one -> {
            run.carry(Interest.of(one, true));
            run.tell(one.cancel(CancelCause.RUN_CANCELLED, run.now()));
        });
    }

    /** Nobody who waits here will be offered a place any more: on to the interest list of the course (edge case 36). */
    public void carryWaiting() {
        run.carryWaiting();
    }

    /** Refuses to make places or seats fewer than are taken or offered, unless that is meant (R-TRN-24). */
    public void requireFitsInto(int learnerPlaces, Integer roomSeats, boolean overCapacity) {
        Taken taken = run.taken();
        if (learnerPlaces < taken.total() && !overCapacity) {
            throw new RuleBroken(EnrolmentRule.BELOW_TAKEN_PLACES, taken.total(), learnerPlaces);
        }
        if (roomSeats != null && roomSeats < taken.seats() && !overCapacity) {
            throw new RuleBroken(EnrolmentRule.ROOM_BELOW_TAKEN_SEATS, taken.seats(), roomSeats);
        }
    }

    /** More or fewer people come along. Nobody loses a place by it; seats that are missing are the provider's task. */
    public void changeSupporters(Enrolment enrolment, int supporters) {
        requireLive(enrolment);
        PlaceWanted.checkSupporters(supporters);
        Seats seats = enrolment.seats();
        seats.want(supporters, enrolment.status().holdsPlace());
        run.settle();
        run.tell(new EnrolmentEvent.SupportersChanged(enrolment.id(), enrolment.personId(), enrolment.runId(),
                seats.held(), seats.wanted()));
        if (seats.missing() > 0 || !seats.isAgreed()) {
            run.tell(new EnrolmentEvent.SeatsMissing(enrolment.id(), enrolment.personId(), enrolment.runId(),
                    seats.missing()));
        }
    }

    /** The provider agrees to as many supporters as somebody asked for (B30). */
    public void agreeSupporters(Enrolment enrolment) {
        requireLive(enrolment);
        if (enrolment.seats().isAgreed()) {
            throw new RuleBroken(EnrolmentRule.NO_SUPPORTERS_TO_AGREE);
        }
        enrolment.seats().agree();
        run.settle();
    }

    /** No seats could be found for the head in the time there was; the next person may be offered the place. */
    public void pass(Enrolment head) {
        if (head.status() != EnrolmentStatus.WAITING || !head.queue().isHeldUp()) {
            throw new RuleBroken(EnrolmentRule.NOBODY_IS_HELD_UP);
        }
        Instant from = head.queue().passableFrom(run.places().hold());
        if (run.now().isBefore(from)) {
            throw new RuleBroken(EnrolmentRule.STILL_TIME_TO_FIND_SEATS, from);
        }
        run.partyOf(head).members().forEach(one -> one.queue().pass(run.now()));
        run.tell(new EnrolmentEvent.HeadPassed(head.id(), head.personId(), head.runId()));
        run.settle();
    }

    /** Puts somebody before another in the queue, which the overtaken are told (R-TRN-19). */
    public ManualMove moveBefore(Enrolment moved, Enrolment target, UUID by, String reason) {
        ManualMove move = new HandMove(run, moved, target).by(by, reason);
        run.settle();
        return move;
    }

    /** Reminds people whose offer is half over, once (N18). */
    public void remind() {
        run.in(EnrolmentStatus.OFFERED).stream().filter(one -> one.offer().remindAt(run.now()))
                .forEach(one -> run.tell(new EnrolmentEvent.OfferReminded(one.id(), one.personId(), one.runId(),
                        one.offer().expiresAt())));
    }

    /** How many places are taken or offered. */
    public int taken() {
        return run.taken().total();
    }

    /** For whoever books next and has no claim to a reserved place; none while somebody waits for one. */
    public int placesLeft() {
        boolean hasTurn = run.places().mayOffer(run.now()) && run.line().queue().isEmpty();
        return hasTurn ? run.taken().freeOpen() : 0;
    }

    public int waiting() {
        return run.in(EnrolmentStatus.WAITING).size();
    }

    public List<EnrolmentEvent> events() {
        return List.copyOf(run.events());
    }

    /** New, to be kept. */
    public List<Enrolment> added() {
        return List.copyOf(added);
    }

    /** New on the course's interest list. */
    public List<Interest> carried() {
        return List.copyOf(run.carried());
    }

    private List<Enrolment> join(List<Enrolment> newcomers) {
        newcomers.forEach(one -> {
            run.add(one);
            added.add(one);
            run.tell(one.status() == EnrolmentStatus.CONFIRMED
                    ? new EnrolmentEvent.PlaceConfirmed(one.id(), one.personId(), one.runId(), false)
                    : new EnrolmentEvent.Queued(one.id(), one.personId(), one.runId(), one.pairId()));
        });
        run.settle();
        return newcomers;
    }

    /** Who has a place on another run of the course chooses between the two, so they are offered this one. */
    private boolean canHaveAtOnce(List<PlaceWanted> party) {
        Need need = Need.of(party);
        return party.stream().noneMatch(PlaceWanted::hasPlace) && !run.line().isWaitedFor(need)
                && run.taken().fits(need);
    }

    private void refuseSecondBooking(List<PlaceWanted> party) {
        if (hasBooked(party.get(0).personId())) {
            throw new RuleBroken(EnrolmentRule.ALREADY_BOOKED);
        }
        if (party.stream().map(PlaceWanted::personId).anyMatch(this::hasBooked)) {
            throw new RuleBroken(EnrolmentRule.PARTNER_ALREADY_BOOKED);
        }
    }

    private static void requireLive(Enrolment enrolment) {
        if (!enrolment.status().isLive()) {
            throw enrolment.status().stale();
        }
    }

    private boolean hasBooked(UUID personId) {
        return run.all().stream().anyMatch(one -> one.status().isLive() && one.personId().equals(personId));
    }

    private void leaveTheOtherAlone(Enrolment gone) {
        run.all().stream().filter(one -> gone.pairId() != null && gone.pairId().equals(one.pairId()))
                .filter(one -> one.status().isLive()).forEach(Enrolment::standAlone);
    }
}
