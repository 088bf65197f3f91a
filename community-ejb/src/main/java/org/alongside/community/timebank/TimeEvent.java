package org.alongside.community.timebank;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.alongside.platform.audit.Event;

/** What happens in the time bank, in identifiers, states and minutes only. */
public sealed interface TimeEvent extends Event {

    record TimeMemberMoved(UUID subject, UUID personId, TimeMemberStatus from, TimeMemberStatus to) implements TimeEvent {
    }

    /** What they can do and would like was written, not what it says. */
    record ProfileWritten(UUID subject, UUID personId) implements TimeEvent {
    }

    record LimitSet(UUID subject, UUID personId, Integer was, int minutes) implements TimeEvent {
    }

    record GroupFirstWaived(UUID subject, UUID personId) implements TimeEvent {
    }

    record ReviewAllSet(UUID subject, UUID personId, boolean on) implements TimeEvent {
    }

    record DrivingPapersSeen(UUID subject, UUID personId, LocalDate day, UUID by) implements TimeEvent {
    }

    record InactiveContacted(UUID subject, UUID personId) implements TimeEvent {
    }

    record ListingMoved(UUID subject, UUID ownerId, ListingStatus from, ListingStatus to) implements TimeEvent {
    }

    record ListingReminded(UUID subject, UUID ownerId, LocalDate runsOutOn) implements TimeEvent {
    }

    record ExchangeProposed(UUID subject, UUID by, Set<UUID> others) implements TimeEvent {
    }

    record ExchangeMoved(UUID subject, Set<UUID> parties, UUID by, ExchangeStatus from, ExchangeStatus to)
            implements TimeEvent {
    }

    /** @param by the helper who wrote it down, or the person */
    record MinutesSaid(UUID subject, UUID personId, int minutes, ClaimChannel channel, UUID by) implements TimeEvent {
    }

    record ExchangePosted(UUID subject, Set<UUID> parties, UUID journalId, int minutes) implements TimeEvent {
    }

    record ExchangeReversed(UUID subject, Set<UUID> parties, UUID reversalId, UUID by) implements TimeEvent {
    }

    /** @param waitingFor who has not said how long it took */
    record ConfirmationReminded(UUID subject, Set<UUID> waitingFor, int day) implements TimeEvent {
    }

    record UnconfirmedReferred(UUID subject) implements TimeEvent {
    }

    /** @param to null for the community pot */
    record MinutesGiven(UUID subject, UUID from, UUID to, long minutes, UUID journalId) implements TimeEvent {
    }

    record WriteOffNoted(UUID subject, UUID personId, UUID by) implements TimeEvent {
    }

    record WrittenOff(UUID subject, UUID personId, long minutes, UUID journalId, UUID by) implements TimeEvent {
    }

    record MemberDied(UUID subject, UUID personId, UUID by) implements TimeEvent {
    }

    record CheckSeen(UUID subject, UUID coordinatorId, LocalDate seenOn, LocalDate nextCheckOn, UUID by)
            implements TimeEvent {
    }
}
