package org.alongside.community.decision;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.alongside.platform.audit.Event;

/** What happened to a decision. What somebody chose is in none of them. */
public sealed interface DecisionEvent extends Event {

    record Drafted(UUID subject, AboutKind kind, UUID about) implements DecisionEvent {
    }

    record Revised(UUID subject) implements DecisionEvent {
    }

    record Hurried(UUID subject, Set<UUID> signatories) implements DecisionEvent {
    }

    record FormatMade(UUID subject, String format) implements DecisionEvent {
    }

    record MadeReady(UUID subject) implements DecisionEvent {
    }

    record Opened(UUID subject, int round, int electors, Instant closesAt) implements DecisionEvent {
    }

    record BallotKept(UUID subject, UUID elector, Channel channel, UUID recordedBy, UUID witness, boolean inTheirName)
            implements DecisionEvent {
    }

    record TimeAdded(UUID subject, UUID elector, int days, Instant closesAt) implements DecisionEvent {
    }

    record HelpAsked(UUID subject, UUID elector) implements DecisionEvent {
    }

    record ElectorLeft(UUID subject, UUID elector) implements DecisionEvent {
    }

    /** @param status what the count came to */
    record Counted(UUID subject, DecisionStatus status, int electors, int ballots) implements DecisionEvent {
    }

    record ObjectionSettled(UUID subject, UUID objection) implements DecisionEvent {
    }

    /** New text, or the same once more. */
    record RoundBegun(UUID subject, int round, boolean newText) implements DecisionEvent {
    }

    record VoidProposed(UUID subject, UUID by) implements DecisionEvent {
    }

    record Voided(UUID subject, UUID by) implements DecisionEvent {
    }

    record Closing(UUID subject, Instant closesAt) implements DecisionEvent {
    }

    /** Nobody can tell any more who chose what. */
    record Unlinked(UUID subject) implements DecisionEvent {
    }
}
