package org.alongside.training.completion;

import java.time.LocalDate;
import java.util.UUID;
import org.alongside.platform.audit.Event;

/** What happened to a completion, in identifiers and states only. */
public sealed interface CompletionEvent extends Event {

    record CompletionRecorded(UUID subject, UUID personId, UUID runId, CompletionOutcome outcome, LocalDate on,
                              boolean coDelivered) implements CompletionEvent {
    }

    /** {@code subject} no longer stands; {@code replacement} has the same date (edge case 37). */
    record CompletionCorrected(UUID subject, UUID personId, UUID replacement, CompletionOutcome outcome)
            implements CompletionEvent {
    }

    record EvidenceOffered(UUID subject, UUID personId, UUID completionId, String areaCode) implements CompletionEvent {
    }

    /** The learner attached it; from here on the application's people can see it. */
    record EvidenceUsed(UUID subject, UUID personId, UUID applicationId) implements CompletionEvent {
    }

    record EvidenceTakenBack(UUID subject, UUID personId, UUID applicationId) implements CompletionEvent {
    }
}
