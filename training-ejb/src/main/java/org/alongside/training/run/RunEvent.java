package org.alongside.training.run;

import java.time.Instant;
import java.util.UUID;
import org.alongside.platform.audit.Event;

/** What happens to a run. {@code subject} is the run. */
public sealed interface RunEvent extends Event {

    record RunPlanned(UUID subject, UUID courseVersionId, int learnerPlaces, Integer roomPlaces) implements RunEvent {
    }

    record SessionAdded(UUID subject, UUID session, Instant startsAt, Instant endsAt, boolean makeUp) implements RunEvent {
    }

    record SessionMoved(UUID subject, UUID session, Instant startsAt, Instant endsAt) implements RunEvent {
    }

    /** {@code costsClaimable}: so late that learners may claim what they had already spent (R-TRN-37). */
    record SessionCancelled(UUID subject, UUID session, boolean costsClaimable) implements RunEvent {
    }

    record TrainerInvited(UUID subject, UUID person, TrainerRole role) implements RunEvent {
    }

    record TrainerConfirmed(UUID subject, UUID person) implements RunEvent {
    }

    record TrainerDeclined(UUID subject, UUID person) implements RunEvent {
    }

    /** {@code coTrainerMissing}: nobody with lived experience is left to co-train (R-TRN-08). */
    record TrainerWithdrew(UUID subject, UUID person, boolean coTrainerMissing) implements RunEvent {
    }

    record ReplacementSought(UUID subject, UUID by) implements RunEvent {
    }

    record RunOpened(UUID subject, Instant startsAt) implements RunEvent {
    }

    record PlacesChanged(UUID subject, int learnerPlaces, Integer roomPlaces, boolean overCapacity) implements RunEvent {
    }

    record ReservedReleased(UUID subject, int places) implements RunEvent {
    }

    record BookingClosed(UUID subject) implements RunEvent {
    }

    /** {@code wanted}: at least so many, and fewer had a place when the provider decided (R-TRN-36). */
    record WentAhead(UUID subject, int learners, int wanted) implements RunEvent {
    }

    record RunStarted(UUID subject, boolean coTrainerMissing) implements RunEvent {
    }

    record CoDeliveryRecorded(UUID subject, UUID session, int minutes, UUID by) implements RunEvent {
    }

    record RunDelivered(UUID subject, boolean coDelivered) implements RunEvent {
    }

    record RunClosed(UUID subject) implements RunEvent {
    }

    /** {@code costsClaimable}: as for a session. */
    record RunCancelled(UUID subject, boolean costsClaimable) implements RunEvent {
    }

    /** An area set one of its numbers. */
    record ParameterSet(UUID subject, String key, int value) implements RunEvent {
    }
}
