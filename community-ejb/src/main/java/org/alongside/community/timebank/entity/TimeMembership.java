package org.alongside.community.timebank.entity;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.alongside.community.timebank.LeavingChoice;
import org.alongside.community.timebank.TimeEvent;
import org.alongside.community.timebank.TimeMemberStatus;
import org.alongside.community.timebank.TimeMemberStep;
import org.alongside.community.timebank.TimePolicy;
import org.alongside.community.timebank.TimeRule;
import org.alongside.platform.error.Breach;
import org.alongside.platform.error.RuleBroken;

/**
 * One person in the time bank of an area. They apply with something they can do and something they would like, are
 * introduced by the coordinator, and are then giver and receiver alike. They may take a break, and leave when they want;
 * what they earned goes where they say, and what they owe nobody asks back.
 */
@Entity
@Table(schema = "community", name = "time_membership")
public class TimeMembership extends TimeMembershipRecord {

    /** After so many quiet months somebody is asked kindly how they are; and a month later they are on a break. */
    private static final int QUIET_MONTHS = 6;
    private static final int MONTHS_TO_ANSWER = 1;

    private static final int MONTHS_KEPT = 12;

    protected TimeMembership() {
    }

    private TimeMembership(UUID personId, LocalDate today) {
        super(personId, today);
    }

    /** Refused without both sides of the profile, and under 18 (R-TIME-02, 14). */
    public static TimeMembership apply(UUID personId, String canDo, String wouldLike, boolean adult, LocalDate today) {
        List<Breach> breaches = new ArrayList<>(profileBreaches(canDo, wouldLike));
        if (!adult) {
            breaches.add(Breach.at("adult", TimeRule.ADULTS_ONLY));
        }
        RuleBroken.throwIfAny(breaches);
        TimeMembership membership = new TimeMembership(personId, today);
        membership.canDo = canDo;
        membership.wouldLike = wouldLike;
        return membership;
    }

    /** Somebody who left comes back with a new membership, so one that has ended stays as it was. */
    public TimeEvent applied() {
        return new TimeEvent.TimeMemberMoved(id, personId, null, status);
    }

    public TimeEvent write(String can, String like, LeavingChoice estate, UUID estatePerson) {
        RuleBroken.throwIfAny(profileBreaches(can, like));
        if (estate == null || estate == LeavingChoice.KEEP) {
            throw new RuleBroken(List.of(Breach.at("estate", TimeRule.CHOICE_MISSING)));
        }
        requireHeir("estatePerson", estate, estatePerson);
        canDo = can;
        wouldLike = like;
        estateChoice = estate;
        estatePersonId = estate == LeavingChoice.MEMBER ? estatePerson : null;
        return new TimeEvent.ProfileWritten(id, personId);
    }

    private static List<Breach> profileBreaches(String can, String like) {
        List<Breach> breaches = new ArrayList<>();
        if (can.isBlank()) {
            breaches.add(Breach.at("canDo", TimeRule.PROFILE_INCOMPLETE));
        }
        if (like.isBlank()) {
            breaches.add(Breach.at("wouldLike", TimeRule.PROFILE_INCOMPLETE));
        }
        return breaches;
    }

    public TimeEvent induct(UUID coordinator, LocalDate today) {
        requireNotSelf(coordinator);
        coordinatorId = coordinator;
        return move(TimeMemberStep.INDUCT, today);
    }

    public TimeEvent pass(UUID coordinator, LocalDate today) {
        requireNotSelf(coordinator);
        inductedOn = today;
        lastActiveOn = today;
        return move(TimeMemberStep.PASS, today);
    }

    public TimeEvent pause(LocalDate today) {
        return move(TimeMemberStep.PAUSE, today);
    }

    public TimeEvent comeBack(LocalDate today) {
        lastActiveOn = today;
        contactedOn = null;
        return move(TimeMemberStep.RETURN, today);
    }

    public void requireActive() {
        if (status != TimeMemberStatus.ACTIVE) {
            throw new RuleBroken(TimeRule.NOT_ACTIVE);
        }
    }

    /** A group activity comes before meeting one other person alone, unless that was waived (R-TIME-15). */
    public void requireMayMeetAlone() {
        if (groupFirst) {
            throw new RuleBroken(TimeRule.GROUP_FIRST);
        }
    }

    public TimeEvent waiveGroupFirst(UUID coordinator, String reason) {
        requireNotSelf(coordinator);
        groupFirst = false;
        waiver = reason;
        return new TimeEvent.GroupFirstWaived(id, personId);
    }

    /** How far this person may go below nothing, as a number below nought. */
    public int floor(TimePolicy policy) {
        return limitMinutes == null ? policy.memberFloor() : -limitMinutes;
    }

    /** What the book has to be told, when that has changed since it was told last. */
    public Optional<Integer> floorToKeep(TimePolicy policy) {
        int floor = floor(policy);
        boolean changed = floor != floorKept;
        floorKept = floor;
        return changed ? Optional.of(floor) : Optional.empty();
    }

    /** Never by the person themselves; {@code most} is what an area may allow at all. */
    public TimeEvent limit(int minutes, int most, UUID coordinator, String reason) {
        requireNotSelf(coordinator);
        if (minutes < 0 || minutes > most) {
            throw new RuleBroken(List.of(Breach.at("limit", TimeRule.LIMIT_OUT_OF_RANGE, most)));
        }
        Integer was = limitMinutes;
        limitMinutes = minutes;
        limitReason = reason;
        return new TimeEvent.LimitSet(id, personId, was, minutes);
    }

    public TimeEvent reviewAll(boolean on, UUID coordinator) {
        requireNotSelf(coordinator);
        reviewAll = on;
        return new TimeEvent.ReviewAllSet(id, personId, on);
    }

    /** Licence, insurance and MOT: that they were seen, and when; no copies (R-TIME-18). */
    public TimeEvent drivingPapersSeen(LocalDate day, UUID coordinator) {
        requireNotSelf(coordinator);
        drivingSeenOn = day;
        return new TimeEvent.DrivingPapersSeen(id, personId, day, coordinator);
    }

    /** Asked, answered or took part. */
    public void wasActive(LocalDate today) {
        lastActiveOn = today;
        contactedOn = null;
    }

    /** Minutes were posted with them; something done in a group opens the way to meeting alone. */
    public void tookPart(boolean inGroup, boolean tookOddMinute, LocalDate today) {
        wasActive(today);
        exchangesDone++;
        groupFirst = groupFirst && !inGroup;
        oddMinutes += tookOddMinute ? 1 : 0;
    }

    public boolean isToBeContacted(LocalDate today) {
        return status == TimeMemberStatus.ACTIVE && contactedOn == null
                && !lastActiveOn.plusMonths(QUIET_MONTHS).isAfter(today);
    }

    public TimeEvent contacted(LocalDate today) {
        contactedOn = today;
        return new TimeEvent.InactiveContacted(id, personId);
    }

    /** Their minutes stay as they are (R-TIME-25). */
    public boolean isToBePaused(LocalDate today) {
        return status == TimeMemberStatus.ACTIVE && contactedOn != null
                && !contactedOn.plusMonths(MONTHS_TO_ANSWER).isAfter(today);
    }

    public TimeEvent leave(LeavingChoice choice, UUID heir, LocalDate today) {
        requireHeir("heir", choice, heir);
        leavingChoice = choice;
        heirPersonId = choice == LeavingChoice.MEMBER ? heir : null;
        return move(TimeMemberStep.LEAVE, today);
    }

    /** What they wished is done; without a wish it goes to the pot (R-TIME-22). */
    public TimeEvent died(UUID coordinator, LocalDate today) {
        requireNotSelf(coordinator);
        died = true;
        leavingChoice = estateChoice;
        heirPersonId = estatePersonId;
        return move(TimeMemberStep.DIE, today);
    }

    /** What is left over is kept for a year when they asked for that (R-TIME-21). */
    public boolean isToBeSettled(LocalDate today) {
        return status == TimeMemberStatus.LEAVING
                && (leavingChoice != LeavingChoice.KEEP || !lapsesOn().isAfter(today));
    }

    /** The day on which what is kept for somebody who left goes to the pot. */
    public LocalDate lapsesOn() {
        return statusSince.plusMonths(MONTHS_KEPT);
    }

    public TimeEvent settled(LocalDate today) {
        return move(TimeMemberStep.SETTLE, today);
    }

    private void requireHeir(String field, LeavingChoice choice, UUID heir) {
        if (choice == null) {
            throw new RuleBroken(List.of(Breach.at("choice", TimeRule.CHOICE_MISSING)));
        }
        if (choice == LeavingChoice.MEMBER && (heir == null || heir.equals(personId))) {
            throw new RuleBroken(List.of(Breach.at(field, TimeRule.RECIPIENT_MISSING)));
        }
    }

    private void requireNotSelf(UUID coordinator) {
        if (coordinator.equals(personId)) {
            throw new RuleBroken(TimeRule.YOU_ARE_A_PARTY);
        }
    }
}
