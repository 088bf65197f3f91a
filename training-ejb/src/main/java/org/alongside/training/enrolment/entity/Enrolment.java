package org.alongside.training.enrolment.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.alongside.platform.tenancy.TenantOwned;
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
public class Enrolment extends TenantOwned {

    @Column(name = "run_id")
    private UUID runId;

    @Column(name = "course_id")
    private UUID courseId;

    @Column(name = "person_id")
    private UUID personId;

    @Enumerated(EnumType.STRING)
    private EnrolmentStatus status;

    @Column(name = "status_since")
    private Instant statusSince;

    @Column(name = "joined_at")
    private Instant joinedAt;

    @Column(name = "reserved_claim")
    private boolean reservedClaim;

    /** Booked together: both are offered a place or neither (R-TRN-27). */
    @Column(name = "pair_id")
    private UUID pairId;

    @Embedded
    private QueuePlace queue;

    @Embedded
    private Seats seats;

    @Embedded
    private Offer offer;

    @Enumerated(EnumType.STRING)
    @Column(name = "cancel_cause")
    private CancelCause cancelCause;

    protected Enrolment() {
    }

    private Enrolment(UUID runId, UUID courseId, PlaceWanted wanted, UUID pairId, Instant joinedAt, QueuePlace queue) {
        super(UUID.randomUUID());
        this.runId = runId;
        this.courseId = courseId;
        this.personId = wanted.personId();
        this.reservedClaim = wanted.reservedClaim();
        this.pairId = pairId;
        this.joinedAt = joinedAt;
        this.queue = queue;
        this.seats = new Seats(wanted);
        this.offer = Offer.none();
    }

    static Enrolment confirmed(UUID runId, UUID courseId, PlaceWanted wanted, UUID pairId, Instant now) {
        Enrolment enrolment = new Enrolment(runId, courseId, wanted, pairId, now, new QueuePlace(false, now));
        enrolment.status = EnrolmentStatus.CONFIRMED;
        enrolment.statusSince = now;
        return enrolment;
    }

    static Enrolment waiting(UUID runId, UUID courseId, PlaceWanted wanted, UUID pairId, Instant now) {
        return waiting(new Enrolment(runId, courseId, wanted, pairId, now, new QueuePlace(false, now)), now);
    }

    /** Nobody loses the time they have waited before. */
    static Enrolment carriedOver(UUID runId, UUID courseId, Interest interest, Instant now) {
        Instant since = interest.joinedAt();
        return waiting(new Enrolment(runId, courseId, interest.wanted(), null, since,
                new QueuePlace(interest.comesFirst(), since)), now);
    }

    private static Enrolment waiting(Enrolment enrolment, Instant now) {
        enrolment.status = EnrolmentStatus.WAITING;
        enrolment.statusSince = now;
        return enrolment;
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

    PlaceWanted wanted() {
        return new PlaceWanted(personId, seats.wanted() - 1, reservedClaim, false);
    }

    public UUID runId() {
        return runId;
    }

    public UUID courseId() {
        return courseId;
    }

    public UUID personId() {
        return personId;
    }

    public EnrolmentStatus status() {
        return status;
    }

    public Instant joinedAt() {
        return joinedAt;
    }

    public boolean claims() {
        return reservedClaim;
    }

    public UUID pairId() {
        return pairId;
    }

    public Seats seats() {
        return seats;
    }

    public Offer offer() {
        return offer;
    }

    public QueuePlace queue() {
        return queue;
    }

    public CancelCause cancelCause() {
        return cancelCause;
    }
}
