package org.alongside.training.course.boundary;

import java.util.UUID;
import org.alongside.platform.usecase.Command;
import org.alongside.training.course.EditionFacts;

/**
 * Approve a version, or give it back.
 *
 * @param reason  what has to change; needed to give it back
 * @param edition the edition the version follows, as it stands today
 */
public record DecideVersion(UUID commandId, UUID courseId, UUID versionId, boolean approve, String reason,
        EditionFacts edition) implements Command {
}
