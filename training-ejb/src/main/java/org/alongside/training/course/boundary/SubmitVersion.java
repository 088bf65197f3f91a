package org.alongside.training.course.boundary;

import java.util.UUID;
import org.alongside.platform.usecase.Command;
import org.alongside.training.course.EditionFacts;

/**
 * Ask for approval.
 *
 * @param edition       the edition the version follows
 * @param reviewingArea whose body decides: this area's, or another's where the provider is linked to this one
 */
public record SubmitVersion(UUID commandId, UUID courseId, UUID versionId, EditionFacts edition, UUID reviewingArea)
        implements Command {
}
