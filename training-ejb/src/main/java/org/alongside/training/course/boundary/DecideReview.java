package org.alongside.training.course.boundary;

import java.util.UUID;
import org.alongside.platform.usecase.Command;
import org.alongside.training.course.EditionFacts;

/** Answer another area that asked about a course of a provider linked to its own body. */
public record DecideReview(UUID commandId, UUID reviewId, boolean approve, String reason, EditionFacts edition)
        implements Command {
}
