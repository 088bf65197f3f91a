package org.alongside.training.enrolment;

import java.time.Instant;
import java.util.UUID;
import org.alongside.platform.audit.Event;

/** What happened to an enrolment, in identifiers and states only. */
public sealed interface EnrolmentEvent extends Event {

    UUID personId();

    /** Joined the queue. */
    record Queued(UUID subject, UUID personId, UUID runId, UUID pairId) implements EnrolmentEvent {
    }

    /** Got a place: at once when booking, or by accepting an offer. */
    record PlaceConfirmed(UUID subject, UUID personId, UUID runId, boolean byOffer) implements EnrolmentEvent {
    }

    record PlaceOffered(UUID subject, UUID personId, UUID runId, Instant until, boolean again)
            implements EnrolmentEvent {
    }

    record OfferDeclined(UUID subject, UUID personId, UUID runId) implements EnrolmentEvent {
    }

    /** @param last the second time, so the person is no longer in the queue */
    record OfferExpired(UUID subject, UUID personId, UUID runId, boolean last) implements EnrolmentEvent {
    }

    record OfferReminded(UUID subject, UUID personId, UUID runId, Instant until) implements EnrolmentEvent {
    }

    record EnrolmentCancelled(UUID subject, UUID personId, UUID runId, EnrolmentStatus from, CancelCause cause)
            implements EnrolmentEvent {
    }

    /** @param first is offered a place before everybody else next time, because no seats were found (R-TRN-20) */
    record CarriedToInterest(UUID subject, UUID personId, UUID runId, boolean first) implements EnrolmentEvent {
    }

    record AttendanceBegun(UUID subject, UUID personId, UUID runId) implements EnrolmentEvent {
    }

    record SupportersChanged(UUID subject, UUID personId, UUID runId, int seats, int wanted) implements EnrolmentEvent {
    }

    /** Seats are wanted that the room does not have, or that the provider has to agree to. */
    record SeatsMissing(UUID subject, UUID personId, UUID runId, int missing) implements EnrolmentEvent {
    }

    /** A place is free and the head of the queue cannot take it: the provider has to find seats (R-TRN-20). */
    record HeadHeldUp(UUID subject, UUID personId, UUID runId) implements EnrolmentEvent {
    }

    record HeadPassed(UUID subject, UUID personId, UUID runId) implements EnrolmentEvent {
    }

    record MovedByHand(UUID subject, UUID personId, UUID runId, int from, int to) implements EnrolmentEvent {
    }

    record Overtaken(UUID subject, UUID personId, UUID runId) implements EnrolmentEvent {
    }

    record EnrolmentFinished(UUID subject, UUID personId, UUID runId, EnrolmentStatus outcome)
            implements EnrolmentEvent {
    }

    /** Said what to arrange; what it is stands nowhere but with them. {@code enrolmentId} is null for what they keep. */
    record NeedsKept(UUID subject, UUID personId, UUID enrolmentId) implements EnrolmentEvent {
    }

    record NeedsForgotten(UUID subject, UUID personId, UUID enrolmentId) implements EnrolmentEvent {
    }

    record CalendarAddressMade(UUID subject, UUID personId) implements EnrolmentEvent {
    }

    record CalendarAddressGone(UUID subject, UUID personId) implements EnrolmentEvent {
    }

    record ClaimForgotten(UUID subject, UUID personId) implements EnrolmentEvent {
    }

    /** The provider called off what the person had a place on (R-TRN-37). */
    record RedressOwed(UUID subject, UUID personId, UUID runId, long refundPence, boolean costsClaimable)
            implements EnrolmentEvent {
    }

    record CostsClaimed(UUID subject, UUID personId, UUID runId, long travelPence, long assistancePence)
            implements EnrolmentEvent {
    }

    record RedressSettled(UUID subject, UUID personId, UUID runId, long pence) implements EnrolmentEvent {
    }
}
