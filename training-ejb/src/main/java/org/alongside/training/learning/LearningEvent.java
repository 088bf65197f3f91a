package org.alongside.training.learning;

import java.util.UUID;
import org.alongside.platform.audit.Event;

/** What happened to a note of somebody's own learning. */
public sealed interface LearningEvent extends Event {

    record Logged(UUID subject, LearningKind kind) implements LearningEvent {
    }

    record Deleted(UUID subject) implements LearningEvent {
    }
}
