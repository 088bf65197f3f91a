package org.alongside.training.enrolment.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.MappedSuperclass;
import java.time.Instant;
import java.util.UUID;
import org.alongside.platform.tenancy.TenantOwned;
import org.alongside.training.enrolment.CancelCause;
import org.alongside.training.enrolment.EnrolmentStatus;

/** What is kept of an {@link Enrolment}; what happens to it stands there. */
@MappedSuperclass
public abstract class EnrolmentRecord extends TenantOwned {

    @Column(name = "run_id")
    protected UUID runId;

    @Column(name = "course_id")
    protected UUID courseId;

    @Column(name = "person_id")
    protected UUID personId;

    @Enumerated(EnumType.STRING)
    protected EnrolmentStatus status;

    @Column(name = "status_since")
    protected Instant statusSince;

    @Column(name = "joined_at")
    protected Instant joinedAt;

    @Column(name = "reserved_claim")
    protected boolean reservedClaim;

    /** Booked together: both are offered a place or neither (R-TRN-27). */
    @Column(name = "pair_id")
    protected UUID pairId;

    @Embedded
    protected QueuePlace queue;

    @Embedded
    protected Seats seats;

    @Embedded
    protected Offer offer;

    /** Answered only by who likes to, and never looked at when places are given; null when not answered (R-TRN-01). */
    @Column(name = "becoming_broker")
    protected Boolean becomingBroker;

    @Enumerated(EnumType.STRING)
    @Column(name = "cancel_cause")
    protected CancelCause cancelCause;

    protected EnrolmentRecord() {
    }

    protected EnrolmentRecord(UUID id) {
        super(id);
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

    public Instant statusSince() {
        return statusSince;
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

    public Boolean becomingBroker() {
        return becomingBroker;
    }

    public CancelCause cancelCause() {
        return cancelCause;
    }
}
