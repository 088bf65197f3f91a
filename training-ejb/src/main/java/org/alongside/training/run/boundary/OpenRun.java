package org.alongside.training.run.boundary;

import java.util.UUID;
import org.alongside.platform.usecase.Command;
import org.alongside.training.course.EditionFacts;

/** Let people book; {@code edition} is the one the course follows, as it stands today. */
public record OpenRun(UUID commandId, UUID runId, EditionFacts edition) implements Command {
}
