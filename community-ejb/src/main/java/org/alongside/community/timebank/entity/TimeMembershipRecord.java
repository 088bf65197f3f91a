package org.alongside.community.timebank.entity;

import jakarta.persistence.Column;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.MappedSuperclass;
import java.time.LocalDate;
import java.util.UUID;
import org.alongside.community.timebank.LeavingChoice;
import org.alongside.community.timebank.TimeEvent;
import org.alongside.community.timebank.TimeMemberStatus;
import org.alongside.community.timebank.TimeMemberStep;
import org.alongside.platform.tenancy.TenantOwned;

/** What a membership keeps; the life story is {@link TimeMembership}'s. */
@MappedSuperclass
public abstract class TimeMembershipRecord extends TenantOwned {

    @Column(name = "person_id")
    protected UUID personId;

    @Enumerated(EnumType.STRING)
    protected TimeMemberStatus status = TimeMemberStatus.APPLIED;

    @Column(name = "status_since")
    protected LocalDate statusSince;

    @Column(name = "can_do")
    protected String canDo;

    @Column(name = "would_like")
    protected String wouldLike;

    @Column(name = "group_first")
    protected boolean groupFirst = true;

    @Column(name = "waiver")
    protected String waiver = "";

    @Column(name = "review_all")
    protected boolean reviewAll;

    @Column(name = "limit_minutes")
    protected Integer limitMinutes;

    /** What the book was last told; the area's policy may have changed since. */
    @Column(name = "floor_kept")
    protected int floorKept;

    @Column(name = "limit_reason")
    protected String limitReason = "";

    @Enumerated(EnumType.STRING)
    @Column(name = "estate_choice")
    protected LeavingChoice estateChoice = LeavingChoice.POT;

    @Column(name = "estate_person_id")
    protected UUID estatePersonId;

    @Column(name = "odd_minutes")
    protected int oddMinutes;

    @Column(name = "exchanges_done")
    protected int exchangesDone;

    @Column(name = "coordinator_id")
    protected UUID coordinatorId;

    @Column(name = "inducted_on")
    protected LocalDate inductedOn;

    @Column(name = "last_active_on")
    protected LocalDate lastActiveOn;

    @Column(name = "contacted_on")
    protected LocalDate contactedOn;

    @Column(name = "driving_seen_on")
    protected LocalDate drivingSeenOn;

    @Enumerated(EnumType.STRING)
    @Column(name = "leaving_choice")
    protected LeavingChoice leavingChoice;

    @Column(name = "heir_person_id")
    protected UUID heirPersonId;

    protected boolean died;

    protected TimeMembershipRecord() {
    }

    TimeMembershipRecord(UUID personId, LocalDate today) {
        super(UUID.randomUUID());
        this.personId = personId;
        this.statusSince = today;
        this.lastActiveOn = today;
    }

    final TimeEvent move(TimeMemberStep step, LocalDate today) {
        TimeMemberStatus from = status;
        status = status.after(step);
        statusSince = today;
        return new TimeEvent.TimeMemberMoved(id, personId, from, status);
    }

    public UUID personId() {
        return personId;
    }

    public TimeMemberStatus status() {
        return status;
    }

    public LocalDate statusSince() {
        return statusSince;
    }

    public String canDo() {
        return canDo;
    }

    public String wouldLike() {
        return wouldLike;
    }

    public boolean needsGroupFirst() {
        return groupFirst;
    }

    public boolean reviewAll() {
        return reviewAll;
    }

    /** As the coordinator set it for this person; null when the area's counts. */
    public Integer limitMinutes() {
        return limitMinutes;
    }

    public LeavingChoice estateChoice() {
        return estateChoice;
    }

    public UUID estatePersonId() {
        return estatePersonId;
    }

    /** How many odd minutes of group sessions they have taken, so that the next goes to somebody else (R-TIME-11). */
    public int oddMinutes() {
        return oddMinutes;
    }

    public int exchangesDone() {
        return exchangesDone;
    }

    public LocalDate drivingSeenOn() {
        return drivingSeenOn;
    }

    public LeavingChoice leavingChoice() {
        return leavingChoice;
    }

    /** Who gets the minutes of somebody who leaves, when not the pot. */
    public UUID heirPersonId() {
        return heirPersonId;
    }
}
