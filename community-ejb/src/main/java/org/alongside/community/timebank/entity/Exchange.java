package org.alongside.community.timebank.entity;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.alongside.community.timebank.ClaimChannel;
import org.alongside.community.timebank.ExchangePlan;
import org.alongside.community.timebank.ExchangeStatus;
import org.alongside.community.timebank.ExchangeStep;
import org.alongside.community.timebank.MeetingPlace;
import org.alongside.community.timebank.ReviewReason;
import org.alongside.community.timebank.Side;
import org.alongside.community.timebank.TimeEvent;
import org.alongside.community.timebank.TimePolicy;
import org.alongside.community.timebank.TimeRule;
import org.alongside.community.timebank.WhoPays;
import org.alongside.platform.error.Breach;
import org.alongside.platform.error.NotFound;
import org.alongside.platform.error.RuleBroken;
import org.alongside.platform.error.Stale;

/**
 * One agreed piece of help. Somebody proposes it and the other side accepts; where care is needed the coordinator looks
 * first. When it has been done, one side says how long it took and the other confirms. If all say the same, minutes move,
 * once; if not, nothing moves until they agree on one figure or the coordinator, who has no part in it, settles it.
 */
@Entity
@Table(schema = "community", name = "time_exchange")
public class Exchange extends ExchangeRecord {

    private static final Duration OPEN_FOR_AN_ANSWER = Duration.ofDays(30);

    protected Exchange() {
    }

    private Exchange(ExchangePlan plan, UUID by, Instant now) {
        super(plan, by, now);
        plan.givers().forEach(person -> parties.add(new ExchangeParty(this, person, Side.GIVER)));
        plan.receivers().forEach(person -> parties.add(new ExchangeParty(this, person, Side.RECEIVER)));
    }

    /** @param by the member whose proposal it is, or the coordinator for a group */
    public static Exchange propose(ExchangePlan plan, UUID by, Instant now) {
        return new Exchange(plan.checked(), by, now);
    }

    public TimeEvent proposed() {
        return new TimeEvent.ExchangeProposed(id, proposedBy,
                people().stream().filter(one -> !one.equals(proposedBy)).collect(Collectors.toSet()));
    }

    public TimeEvent accept(UUID person, Instant now) {
        requireOtherSide(person);
        return move(ExchangeStep.ACCEPT, person, now);
    }

    public TimeEvent decline(UUID person, Instant now) {
        requireOtherSide(person);
        return move(ExchangeStep.DECLINE, person, now);
    }

    /** The answer comes from who did not propose it (R-TIME-23). */
    private void requireOtherSide(UUID person) {
        Side side = party(person).orElseThrow(NotFound::new).side();
        if (person.equals(proposedBy) || party(proposedBy).map(ExchangeParty::side).filter(side::equals).isPresent()) {
            throw new RuleBroken(TimeRule.NOT_YOUR_TURN);
        }
    }

    /** To the coordinator when there is any reason for it, else it is arranged (R-TIME-14). */
    public TimeEvent route(Set<ReviewReason> reasons, Instant now) {
        reviewReasons = reasons;
        return move(reasons.isEmpty() ? ExchangeStep.ARRANGE : ExchangeStep.SEND_TO_REVIEW, null, now);
    }

    /** @param driverSeen somebody who gives has shown licence, insurance and MOT (R-TIME-18) */
    public TimeEvent approve(UUID coordinator, String conditions, boolean driverSeen, Instant now) {
        requireNoPart(coordinator);
        if (place == MeetingPlace.TRANSPORT && !driverSeen) {
            throw new RuleBroken(TimeRule.DRIVER_NOT_SEEN);
        }
        note = conditions;
        lookedAtBy = coordinator;
        return move(ExchangeStep.APPROVE, coordinator, now);
    }

    public TimeEvent refuse(UUID coordinator, String reason, Instant now) {
        requireNoPart(coordinator);
        note = reason;
        lookedAtBy = coordinator;
        return move(ExchangeStep.REFUSE, coordinator, now);
    }

    /**
     * Somebody says how long it took, travel included. Nothing moves by it; see {@link #isAgreed()}.
     *
     * @param safe what made it safe to arrange still holds; if not, the coordinator looks again
     */
    public List<TimeEvent> say(UUID person, HowLong howLong, boolean safe, Instant now) {
        ExchangeParty mine = party(person).orElseThrow(NotFound::new);
        requireOwnWords(person, howLong.recordedBy());
        if (howLong.travel() > 0 && !travelCounts) {
            throw new RuleBroken(List.of(Breach.at("travel", TimeRule.TRAVEL_NOT_SAID)));
        }
        if (status == ExchangeStatus.CLAIMED && mine.hasSaid()) {
            throw new RuleBroken(TimeRule.NOT_YOUR_TURN);
        }
        mine.say(howLong.total(), howLong.channel(), howLong.recordedBy(), now);
        TimeEvent said = new TimeEvent.MinutesSaid(id, person, howLong.total(), howLong.channel(), howLong.recordedBy());
        heldBack = heldBack || !safe;
        return isAgreed() ? List.of(said) : List.of(said, move(nextAfterSaying(now), person, now));
    }

    private ExchangeStep nextAfterSaying(Instant now) {
        if (status == ExchangeStatus.ARRANGED) {
            claimedAt = now;
            return ExchangeStep.CLAIM;
        }
        boolean waitsForMore = status == ExchangeStatus.CLAIMED && allAlike() && !silent().isEmpty();
        return waitsForMore ? ExchangeStep.AGREE : ExchangeStep.DIFFER;
    }

    /** Nobody who takes part writes down what somebody else says (R-TIME-23). */
    private void requireOwnWords(UUID person, UUID recordedBy) {
        if (!recordedBy.equals(person) && party(recordedBy).isPresent()) {
            throw new RuleBroken(TimeRule.ONE_LOGIN_TWO_SIDES);
        }
    }

    private boolean allAlike() {
        return parties.stream().filter(ExchangeParty::hasSaid).map(ExchangeParty::minutes).distinct().count() == 1;
    }

    /** Everybody said, and said the same; or the coordinator has settled it. It can be posted now (R-TIME-08). */
    public boolean isAgreed() {
        boolean open = status == ExchangeStatus.CLAIMED || status == ExchangeStatus.QUERIED;
        return open && (settledMinutes != null || !heldBack && silent().isEmpty() && allAlike());
    }

    /** The minutes everybody agreed on, or the coordinator settled. */
    public int agreedMinutes() {
        if (!isAgreed()) {
            throw new Stale(status.name(), Set.of());
        }
        return settledMinutes != null ? settledMinutes : parties.get(0).minutes();
    }

    /** Illness, a welcome, something for all: the community pot pays instead of who received (R-TIME-07). */
    public void letPotPay(UUID coordinator) {
        requireNoPart(coordinator);
        status.after(ExchangeStep.CANCEL);
        pays = WhoPays.POT;
    }

    /** Minutes are what was said; nobody's are averaged. */
    public void settle(int minutes, UUID coordinator) {
        requireNoPart(coordinator);
        status.after(ExchangeStep.SETTLE);
        settledMinutes = minutes;
        settledBy = coordinator;
    }

    public TimeEvent drop(UUID coordinator, String reason, Instant now) {
        requireNoPart(coordinator);
        note = reason;
        return move(ExchangeStep.DROP, coordinator, now);
    }

    /** One journal an exchange; the table of states lets no second one through. */
    public TimeEvent post(UUID journal, Instant now) {
        int minutes = agreedMinutes();
        status = status.after(status == ExchangeStatus.QUERIED ? ExchangeStep.SETTLE : ExchangeStep.CONFIRM);
        statusSince = now;
        settledMinutes = minutes;
        journalId = journal;
        return new TimeEvent.ExchangePosted(id, people(), journal, minutes);
    }

    public TimeEvent cancel(UUID by, Instant now) {
        return move(ExchangeStep.CANCEL, by, now);
    }

    /** Before anything is taken back: once, and by nobody who takes part (R-TIME-20). */
    public void requireReversible(UUID coordinator) {
        requireNoPart(coordinator);
        status.after(ExchangeStep.REVERSE);
        if (reversalJournalId != null) {
            throw new RuleBroken(TimeRule.REVERSED_BEFORE);
        }
    }

    public TimeEvent reverse(UUID reversal, UUID coordinator, String reason) {
        requireReversible(coordinator);
        status = status.after(ExchangeStep.REVERSE);
        reversalJournalId = reversal;
        reversalReason = reason;
        return new TimeEvent.ExchangeReversed(id, people(), reversal, coordinator);
    }

    public boolean hasRunOut(Instant now) {
        return status == ExchangeStatus.PROPOSED && !proposedAt.plus(OPEN_FOR_AN_ANSWER).isAfter(now);
    }

    public TimeEvent expire(Instant now) {
        return move(ExchangeStep.EXPIRE, null, now);
    }

    /** How many reminders are due by now: two to who has not said, then one to the coordinator (R-TIME-10). */
    public int remindersDue(TimePolicy policy, Instant now) {
        if (status != ExchangeStatus.CLAIMED) {
            return remindersSent;
        }
        long days = Duration.between(claimedAt, now).toDays();
        return (int) List.of(policy.firstReminder(), policy.secondReminder(), policy.referAfter()).stream()
                .filter(day -> days >= day).count();
    }

    /** Sent at once up to this one: whoever was not told in time is told the latest only. */
    public TimeEvent reminded(int reminders, TimePolicy policy) {
        remindersSent = reminders;
        return reminders > 2 ? new TimeEvent.UnconfirmedReferred(id) : new TimeEvent.ConfirmationReminded(id, silent(),
                reminders == 1 ? policy.firstReminder() : policy.secondReminder());
    }

    /** Who has not said how long it took. */
    public Set<UUID> silent() {
        return parties.stream().filter(one -> !one.hasSaid()).map(ExchangeParty::personId).collect(Collectors.toSet());
    }

    void requireNoPart(UUID coordinator) {
        if (party(coordinator).isPresent()) {
            throw new RuleBroken(TimeRule.YOU_ARE_A_PARTY);
        }
    }

    /** What somebody said about how long it took, in minutes; {@code recordedBy} wrote it down (R-TIME-09). */
    public record HowLong(int help, int travel, ClaimChannel channel, UUID recordedBy) {

        int total() {
            return help + travel;
        }
    }
}
