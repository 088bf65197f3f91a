package org.alongside.accreditation.application.boundary;

import java.util.UUID;
import org.alongside.platform.usecase.Command;

/** Ask this assessor whether they can take this application. */
public record AskAssessor(UUID commandId, UUID applicationId, UUID assessorId) implements Command {
}
