package org.alongside.training.enrolment.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.alongside.platform.tenancy.TenantOwned;
import org.alongside.training.enrolment.PlaceWanted;

/**
 * Somebody would come to a course when there is a run for them. There can be interest before there is any date
 * (R-TRN-42), and whoever waited in vain for one run is carried here for the next (R-TRN-22).
 *
 * <p>When a run is opened for them they join its queue in the order in which they joined here.
 */
@Entity
@Table(schema = "training", name = "course_interest")
public class Interest extends TenantOwned {

    @Column(name = "course_id")
    private UUID courseId;

    @Column(name = "person_id")
    private UUID personId;

    @Column(name = "joined_at")
    private Instant joinedAt;

    private int supporters;

    @Column(name = "reserved_claim")
    private boolean reservedClaim;

    /** Comes before everybody else: their run was cancelled, or no seats were found for them (R-TRN-20, 36). */
    @Column(name = "comes_first")
    private boolean first;

    /** Invited to a run, or no longer interested. */
    @Column(name = "ended_at")
    private Instant endedAt;

    protected Interest() {
    }

    private Interest(UUID courseId, PlaceWanted wanted, boolean first, Instant joinedAt) {
        super(UUID.randomUUID());
        this.courseId = courseId;
        this.personId = wanted.personId();
        this.supporters = wanted.supporters();
        this.reservedClaim = wanted.reservedClaim();
        this.first = first;
        this.joinedAt = joinedAt;
    }

    public static Interest in(UUID courseId, PlaceWanted wanted, Instant now) {
        return new Interest(courseId, wanted, false, now);
    }

    /** @param first before everybody else next time */
    static Interest of(Enrolment enrolment, boolean first) {
        return new Interest(enrolment.courseId(), enrolment.wanted(), first, enrolment.joinedAt());
    }

    /** Carried here a second time: nothing is lost by it. */
    public void joinedBy(Interest later) {
        first = first || later.first;
    }

    /** What they told for the queue is not needed any more, so it goes at once (R-TRN-03). */
    public void end(Instant now) {
        endedAt = now;
        reservedClaim = false;
    }

    public PlaceWanted wanted() {
        return new PlaceWanted(personId, supporters, reservedClaim, false);
    }

    public UUID courseId() {
        return courseId;
    }

    public UUID personId() {
        return personId;
    }

    public Instant joinedAt() {
        return joinedAt;
    }

    public boolean comesFirst() {
        return first;
    }
}
