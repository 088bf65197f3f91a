package org.alongside.accreditation.application;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.alongside.platform.audit.Event;

/** What happened to an application, in identifiers and states only. */
public sealed interface ApplicationEvent extends Event {

    record Started(UUID subject, UUID personId, ApplicationKind kind, String edition, int interpretation)
            implements ApplicationEvent {
    }

    record Rebased(UUID subject, String oldEdition, int oldInterpretation, String edition, int interpretation)
            implements ApplicationEvent {
    }

    record Claimed(UUID subject, String criterion, boolean talkItThrough) implements ApplicationEvent {
    }

    record EvidenceLent(UUID subject, String criterion, UUID evidenceId) implements ApplicationEvent {
    }

    record EvidenceTakenBack(UUID subject, String criterion, UUID evidenceId) implements ApplicationEvent {
    }

    record IndependenceDeclared(UUID subject, YesNo hasTies, int ties) implements ApplicationEvent {
    }

    record PriorOutcomesAnswered(UUID subject, YesNo hadOutcomes) implements ApplicationEvent {
    }

    record UndertakingsAccepted(UUID subject, Set<UndertakingCode> accepted) implements ApplicationEvent {
    }

    record Submitted(UUID subject, String edition, int interpretation, boolean again) implements ApplicationEvent {
    }

    record Returned(UUID subject, List<String> about, LocalDate replyBy) implements ApplicationEvent {
    }

    record PersonInvolved(UUID subject, UUID personId, CasePart part) implements ApplicationEvent {
    }

    record InterestAnswered(UUID subject, UUID personId, CasePart part, Interest interest) implements ApplicationEvent {
    }

    record Accepted(UUID subject, List<UUID> assessors) implements ApplicationEvent {
    }

    record Rated(UUID subject, String criterion, UUID assessorId, Rating rating) implements ApplicationEvent {
    }

    record MoreAsked(UUID subject, List<String> about, LocalDate replyBy) implements ApplicationEvent {
    }

    record MoreAnswered(UUID subject, List<String> about) implements ApplicationEvent {
    }

    record Recommended(UUID subject, UUID assessorId, Recommendation recommendation, boolean readyForPanel)
            implements ApplicationEvent {
    }

    record PutBeforePanel(UUID subject) implements ApplicationEvent {
    }

    record Concluded(UUID subject, UUID personId, PanelOutcome outcome) implements ApplicationEvent {
    }

    record ClockPaused(UUID subject, PauseCause cause, PauseOwner owner) implements ApplicationEvent {
    }

    record ClockResumed(UUID subject, PauseCause cause) implements ApplicationEvent {
    }

    record Reminded(UUID subject, LocalDate replyBy) implements ApplicationEvent {
    }

    record Lapsed(UUID subject, LocalDate replyBy) implements ApplicationEvent {
    }

    record Withdrawn(UUID subject, ApplicationStatus from) implements ApplicationEvent {
    }

    /** What was attached to it no longer stands: the attendance behind it was put right. */
    record EvidenceFlagged(UUID subject, String criterion) implements ApplicationEvent {
    }

    record CheckSeen(UUID subject, CheckLevel level, CheckOutcome outcome) implements ApplicationEvent {
    }

    /** More time was agreed. That it was, stands in the trail; what was asked and why does not. */
    record DeadlineMoved(UUID subject, LocalDate replyBy) implements ApplicationEvent {
    }
}
