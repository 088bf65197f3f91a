package org.alongside.community.pool;

import java.util.UUID;
import org.alongside.platform.audit.Event;

/** What happened to a pool, in identifiers, states and amounts only. */
public sealed interface PoolEvent extends Event {

    record PoolProposed(UUID subject, PoolKind kind) implements PoolEvent {
    }

    record PoolAdopted(UUID subject, int agreement, int members) implements PoolEvent {
    }

    record PoolFrozen(UUID subject, PoolStatus from) implements PoolEvent {
    }

    /** One of two has said that the cause is gone. */
    record UnfreezeAsked(UUID subject) implements PoolEvent {
    }

    record PoolUnfrozen(UUID subject) implements PoolEvent {
    }

    record WindingUpBegun(UUID subject, UUID decisionId) implements PoolEvent {
    }

    record PoolClosed(UUID subject) implements PoolEvent {
    }

    record HolderNamed(UUID subject, HolderKind kind) implements PoolEvent {
    }

    record AgreementWritten(UUID subject, UUID poolId, int no) implements PoolEvent {
    }

    record AgreementSigned(UUID subject, UUID poolId, UUID membershipId) implements PoolEvent {
    }

    record AgreementInForce(UUID subject, UUID poolId, int no) implements PoolEvent {
    }

    record MembershipMoved(UUID subject, UUID poolId, UUID personId, MembershipStatus from, MembershipStatus to)
            implements PoolEvent {
    }

    record Asked(UUID subject, UUID poolId, UUID personId, MembershipStatus as) implements PoolEvent {
    }

    /** That they have said something before the group decides about them, never what. */
    record Heard(UUID subject, UUID poolId) implements PoolEvent {
    }

    record TasksGiven(UUID subject, UUID poolId, String tasks) implements PoolEvent {
    }

    /** That a word was given, never which. */
    record HouseholdTold(UUID subject, UUID poolId) implements PoolEvent {
    }

    record CouncilTold(UUID subject, UUID poolId) implements PoolEvent {
    }

    record OutcomeKept(UUID subject, UUID personId) implements PoolEvent {
    }

    record Pledged(UUID subject, UUID poolId, UUID owner, MoneySource source, long pence) implements PoolEvent {
    }

    record ContributionMoved(UUID subject, UUID poolId, ContributionStatus from, ContributionStatus to)
            implements PoolEvent {
    }

    /** Of own money, to the pot (R-POOL-25). */
    record Given(UUID subject, UUID poolId, UUID fromLot, long pence) implements PoolEvent {
    }

    record ReceiptEntered(UUID subject, UUID poolId, long pence, boolean known) implements PoolEvent {
    }

    record IdentityProposed(UUID subject, UUID poolId, UUID contributionId) implements PoolEvent {
    }

    record ReceiptIdentified(UUID subject, UUID poolId, UUID contributionId) implements PoolEvent {
    }

    record ReceiptReturned(UUID subject, UUID poolId) implements PoolEvent {
    }

    record Bounced(UUID subject, UUID poolId, long fromLot, long deficit) implements PoolEvent {
    }

    record MadeGood(UUID subject, UUID poolId, long pence) implements PoolEvent {
    }

    record FeePaid(UUID subject, UUID poolId, long pence) implements PoolEvent {
    }

    record EntryTakenBack(UUID subject, UUID poolId, Mistake mistake) implements PoolEvent {
    }

    record InterestShared(UUID subject, UUID poolId, long pence) implements PoolEvent {
    }

    /** What the bank calls the account, not what it is called. */
    record AccountNoted(UUID subject, UUID poolId) implements PoolEvent {
    }
}
