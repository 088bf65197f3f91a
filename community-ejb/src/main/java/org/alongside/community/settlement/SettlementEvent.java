package org.alongside.community.settlement;

import java.util.UUID;
import org.alongside.platform.audit.Event;

/** What happened when money left a pool, in identifiers, states and amounts only. */
public sealed interface SettlementEvent extends Event {

    /** Free money of somebody who leaves is owed to them now. */
    record LotReturned(UUID subject, UUID poolId, UUID membershipId, long pence) implements SettlementEvent {
    }

    record PayoutPrepared(UUID subject, UUID poolId, UUID lotId, Payee payee, long pence) implements SettlementEvent {
    }

    record PayoutConfirmed(UUID subject, UUID poolId, UUID lotId, Payee payee, long pence) implements SettlementEvent {
    }

    record PayoutWithdrawn(UUID subject, UUID poolId) implements SettlementEvent {
    }

    record ClawbackMoved(UUID subject, UUID poolId, UUID personId, ClawbackStatus from, ClawbackStatus to)
            implements SettlementEvent {
    }

    record AnswerReminded(UUID subject, UUID poolId) implements SettlementEvent {
    }

    /** One of two has looked at it. */
    record ReleaseAsked(UUID subject, UUID poolId) implements SettlementEvent {
    }

    record DeathReported(UUID subject) implements SettlementEvent {
    }
}
