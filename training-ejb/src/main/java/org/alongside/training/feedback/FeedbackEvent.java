package org.alongside.training.feedback;

import java.util.UUID;
import org.alongside.platform.audit.Event;

/** Somebody answered about a run: not who, and not what. */
public record FeedbackEvent(UUID subject) implements Event {
}
