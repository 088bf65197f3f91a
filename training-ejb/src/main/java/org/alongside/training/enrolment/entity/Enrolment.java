package org.alongside.training.enrolment.entity;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.alongside.training.enrolment.CancelCause;
import org.alongside.training.enrolment.EnrolmentEvent;
import org.alongside.training.enrolment.EnrolmentStatus;
import org.alongside.training.enrolment.EnrolmentStep;
import org.alongside.training.enrolment.PlaceWanted;

/**
 * One person on one run.
 *
 * <p>They book, and have the place at once or wait. Waiting, they are offered a place when it is their turn, and take it,
 * turn it down, or let it run out: once without harm, at the end of the queue; the second time they leave it. They may
 * leave at any time without giving a reason. From the first session on they take part, until the run is finished.
 *
 * <p>Who is next is never decided here but by the {@link Allocation}, with the run locked.
 */
@Entity
@Table(schema = "training", name = "enrolment")
public class Enrolment extends EnrolmentRecord {

    protected Enrolment() {
    }

    private Enrolment(UUID runId, UUID courseId, PlaceWanted wanted, EnrolmentStatus status, QueuePlace queue,
                      Instant now) {
        super(UUID.randomUUID());
        this.runId = runId;
        this.courseId = courseId;
        this.personId = wanted.personId();
        this.reservedClaim = wanted.reservedClaim();
        this.status = status;
        this.statusSince = now;
        this.joinedAt = queue.queuedAt();
        this.queue = queue;
        this.seats = new Seats(wanted);
        this.offer = Offer.none();
    }

    /** @param status confirmed or waiting, as the allocation found */
    static Enrolment booked(UUID runId, UUID courseId, PlaceWanted wanted, UUID pairId, EnrolmentStatus status,
                            Instant now) {
        Enrolment enrolment = new Enrolment(runId, courseId, wanted, status, new QueuePlace(false, now), now);
        enrolment.pairId = pairId;
        return enrolment;
    }

    /** Nobody loses the time they have waited before. */
    static Enrolment carriedOver(UUID runId, UUID courseId, Interest interest, Instant now) {
        return new Enrolment(runId, courseId, interest.wanted(), EnrolmentStatus.WAITING,
                new QueuePlace(interest.comesFirst(), interest.joinedAt()), now);
    }

    EnrolmentEvent offer(Instant now, Instant until) {
        step(EnrolmentStep.PROMOTE, now);
        queue.isServed();
        offer.make(now, until);
        return new EnrolmentEvent.PlaceOffered(id, personId, runId, until, false);
    }

    /** It ran out a moment ago and nobody else has been offered the place: it is theirs to take once more. */
    EnrolmentEvent offerAgain(Instant now, Instant until) {
        step(EnrolmentStep.OFFER_AGAIN, now);
        offer.runOut();
        offer.make(now, until);
        return new EnrolmentEvent.PlaceOffered(id, personId, runId, until, true);
    }

    EnrolmentEvent accept(Instant now) {
        step(EnrolmentStep.ACCEPT, now);
        offer.close();
        return new EnrolmentEvent.PlaceConfirmed(id, personId, runId, true);
    }

    EnrolmentEvent decline(Instant now) {
        cancelBy(EnrolmentStep.DECLINE, CancelCause.DECLINED, now);
        return new EnrolmentEvent.OfferDeclined(id, personId, runId);
    }

    /** The first time to the end of the queue as it was when the offer ended, the second time out of it. */
    EnrolmentEvent expire(Instant now) {
        boolean last = offer.wasExpiredBefore();
        Instant ended = offer.expiresAt();
        offer.runOut();
        if (last) {
            cancelBy(EnrolmentStep.EXPIRE_AGAIN, CancelCause.OFFERS_RAN_OUT, now);
        } else {
            step(EnrolmentStep.EXPIRE, now);
            queue.toTheEnd(ended);
            offer.close();
        }
        return new EnrolmentEvent.OfferExpired(id, personId, runId, last);
    }

    EnrolmentEvent cancel(CancelCause cause, Instant now) {
        EnrolmentStatus from = status;
        cancelBy(EnrolmentStep.CANCEL, cause, now);
        return new EnrolmentEvent.EnrolmentCancelled(id, personId, runId, from, cause);
    }

    EnrolmentEvent carry(Instant now) {
        cancelBy(EnrolmentStep.CARRY, CancelCause.BOOKING_CLOSED, now);
        return new EnrolmentEvent.CarriedToInterest(id, personId, runId, queue.isPassed());
    }

    EnrolmentEvent start(Instant now) {
        step(EnrolmentStep.START, now);
        return new EnrolmentEvent.AttendanceBegun(id, personId, runId);
    }

    /** The run is over: {@code step} says how it ended for this person. */
    public EnrolmentEvent finish(EnrolmentStep step, Instant now) {
        step(step, now);
        return new EnrolmentEvent.EnrolmentFinished(id, personId, runId, status);
    }

    /** The claim was only needed to give the places away (R-TRN-03). */
    public EnrolmentEvent forgetClaim() {
        reservedClaim = false;
        return new EnrolmentEvent.ClaimForgotten(id, personId);
    }

    public void tellBecomingBroker(Boolean answer) {
        becomingBroker = answer;
    }

    void standAlone() {
        pairId = null;
    }

    private void cancelBy(EnrolmentStep step, CancelCause cause, Instant now) {
        step(step, now);
        offer.close();
        cancelCause = cause;
    }

    private void step(EnrolmentStep step, Instant now) {
        status = status.after(step);
        statusSince = now;
    }

    public boolean hasOpenOffer(Instant now) {
        return status == EnrolmentStatus.OFFERED && !offer.isOver(now);
    }

    /** Has or had the place, or would have it if the run had not been called off. */
    public boolean belongsInCalendar() {
        return switch (status) {
            case WAITING, OFFERED -> false;
            case CANCELLED -> cancelCause == CancelCause.RUN_CANCELLED;
            default -> true;
        };
    }

    PlaceWanted wanted() {
        return new PlaceWanted(personId, seats.wanted() - 1, reservedClaim, false);
    }
}
