package org.alongside.community.round;

import java.util.UUID;
import org.alongside.platform.audit.Event;

/** What happened in a round, in identifiers and pence only. */
public sealed interface RoundEvent extends Event {

    record RoundBegun(UUID subject, UUID poolId, long fundPence) implements RoundEvent {
    }

    record IdeaPut(UUID subject, UUID roundId, long leastPence, long mostPence) implements RoundEvent {
    }

    record IdeaChanged(UUID subject, UUID roundId, long leastPence, long mostPence) implements RoundEvent {
    }

    record RoundOpened(UUID subject, UUID poolId, int electors, long fundPence) implements RoundEvent {
    }

    /** @param subject the idea */
    record MoneyGiven(UUID subject, UUID roundId, UUID membershipId, long pence) implements RoundEvent {
    }

    /** By contra entry. */
    record MoneyGivenBack(UUID subject, UUID roundId, UUID membershipId, long pence, GivenBack because)
            implements RoundEvent {
    }

    record IdeaStopped(UUID subject, UUID roundId) implements RoundEvent {
    }

    record IdeaFunded(UUID subject, UUID roundId, long pence) implements RoundEvent {
    }

    record IdeaNotFunded(UUID subject, UUID roundId, long pence) implements RoundEvent {
    }

    record RoundClosed(UUID subject, UUID poolId, long funded) implements RoundEvent {
    }

    record RoundCalledOff(UUID subject, UUID poolId) implements RoundEvent {
    }
}
