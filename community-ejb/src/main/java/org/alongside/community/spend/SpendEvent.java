package org.alongside.community.spend;

import java.util.Set;
import java.util.UUID;
import org.alongside.platform.audit.Event;

/** What happened to a spend, in identifiers and pence only. */
public sealed interface SpendEvent extends Event {

    UUID poolId();

    record SpendAsked(UUID subject, UUID poolId, long totalPence) implements SpendEvent {
    }

    /** @param byConsent covered by what the person had allowed beforehand */
    record ShareAnswered(UUID subject, UUID poolId, UUID membershipId, ShareAnswer answer, boolean byConsent)
            implements SpendEvent {
    }

    record SharesConfirmed(UUID subject, UUID poolId) implements SpendEvent {
    }

    /** Their shares came out above what they had said they would pay. */
    record SharesSentBack(UUID subject, UUID poolId, Set<UUID> memberships) implements SpendEvent {
    }

    /** Somebody's money does not reach, and these would pay more in their place (R-POOL-13). */
    record OthersAsked(UUID subject, UUID poolId, Set<UUID> memberships) implements SpendEvent {
    }

    /** @param membershipId null for an independent reviewer */
    record SpendSigned(UUID subject, UUID poolId, UUID membershipId) implements SpendEvent {
    }

    record SpendHeld(UUID subject, UUID poolId, long pence) implements SpendEvent {
    }

    /** What was held is free again, and everybody is asked about this price. */
    record PriceRose(UUID subject, UUID poolId, long totalPence) implements SpendEvent {
    }

    record PaymentPrepared(UUID subject, UUID poolId, UUID paymentId, long pence) implements SpendEvent {
    }

    record PaymentReleased(UUID subject, UUID poolId, UUID paymentId, long pence, boolean last) implements SpendEvent {
    }

    record EvidenceKept(UUID subject, UUID poolId, EvidenceKind kind, boolean late) implements SpendEvent {
    }

    /** Somebody has opened the receipt as a file. */
    record PaperOpened(UUID subject, UUID poolId) implements SpendEvent {
    }

    record MoneyCameBack(UUID subject, UUID poolId, long pence) implements SpendEvent {
    }

    /** @param releasedPence what had been held */
    record SpendEnded(UUID subject, UUID poolId, SpendStatus status, long releasedPence) implements SpendEvent {
    }

    /** One member's part of what was held, because they leave. */
    record HoldReleased(UUID subject, UUID poolId, UUID membershipId, long pence) implements SpendEvent {
    }

    /** A signatory says that it cannot wait; two are needed (R-POOL-66). */
    record HurryAsked(UUID subject, UUID poolId, UUID membershipId) implements SpendEvent {
    }

    /** From when to when is nobody's business but the group's. */
    record AwayTold(UUID subject, UUID poolId, UUID membershipId) implements SpendEvent {
    }

    record BackTold(UUID subject, UUID poolId, UUID membershipId) implements SpendEvent {
    }

    record ConsentGiven(UUID subject, UUID poolId, UUID membershipId) implements SpendEvent {
    }

    record ConsentWithdrawn(UUID subject, UUID poolId, UUID membershipId) implements SpendEvent {
    }
}
