package org.alongside.training.enrolment.boundary;

import java.util.UUID;
import org.alongside.platform.usecase.Command;

/**
 * The run does not take place, and everybody is told why.
 *
 * @param nextRunId the run they are moved to, before everybody who waits there; or null when there is none yet
 */
public record CancelRun(UUID commandId, UUID runId, UUID nextRunId, String reason) implements Command {
}
