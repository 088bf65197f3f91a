package org.alongside.accreditation.panel;

import java.util.UUID;
import org.alongside.platform.audit.Event;

/** What happens in a panel case. {@code subject} is the case. */
public sealed interface PanelEvent extends Event {

    record Convened(UUID subject, UUID applicationId, int round, int size, int quorum, UUID chair) implements PanelEvent {
    }

    record InterestsAsked(UUID subject) implements PanelEvent {
    }

    /** {@code outcome} is null while the chair has to decide; {@code links} are the kinds the portal found. */
    record InterestAnswered(UUID subject, UUID person, InterestChoice choice, String links, InterestOutcome outcome)
            implements PanelEvent {
    }

    record InterestDecided(UUID subject, UUID person, InterestOutcome outcome, UUID by) implements PanelEvent {
    }

    record AnotherBodyAsked(UUID subject, UUID bodyId, UUID areaId, TransferCause cause) implements PanelEvent {
    }

    record AnotherBodyLeft(UUID subject, UUID bodyId) implements PanelEvent {
    }

    record ChairPassed(UUID subject, UUID from, UUID to) implements PanelEvent {
    }

    /** {@code again} when it had been lost before. */
    record PanelReady(UUID subject, boolean again) implements PanelEvent {
    }

    /** {@code again} when it had not been ready since it was lost before. */
    record QuorumOrControlLost(UUID subject, PanelStatus from, boolean again) implements PanelEvent {
    }

    record QuorumAndControlBack(UUID subject) implements PanelEvent {
    }

    record MemberSubstituted(UUID subject, UUID outgoing, UUID incoming) implements PanelEvent {
    }

    /** Anyone can repeat the draw: the candidates in order of identifier, and this seed. */
    record StoodDownByLot(UUID subject, UUID person, long seed, int candidates) implements PanelEvent {
    }

    record Arrived(UUID subject, UUID person) implements PanelEvent {
    }

    record Left(UUID subject, UUID person) implements PanelEvent {
    }

    record SessionOpened(UUID subject, UUID chair, int present) implements PanelEvent {
    }

    record ProposalPut(UUID subject, UUID proposal, Outcome outcome) implements PanelEvent {
    }

    record VoteCast(UUID subject, UUID person, Vote vote, boolean changed) implements PanelEvent {
    }

    record ProposalNotCarried(UUID subject, UUID proposal, int inFavour, int against, int abstained)
            implements PanelEvent {
    }

    record Decided(UUID subject, int round, Outcome outcome, int inFavour, int against, int abstained, UUID by)
            implements PanelEvent {
    }

    record Reopened(UUID subject, int round, UUID by) implements PanelEvent {
    }

    record ReasonAdded(UUID subject, UUID decision, String criterion, ReasonCode code) implements PanelEvent {
    }

    record Released(UUID subject, UUID decision, UUID by) implements PanelEvent {
    }

    record Transferred(UUID subject, TransferCause cause) implements PanelEvent {
    }

    record Ended(UUID subject) implements PanelEvent {
    }
}
