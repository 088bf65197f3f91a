package org.alongside.accreditation.application.boundary;

import java.util.UUID;
import org.alongside.platform.usecase.Command;

/** Take this application into assessment. */
public record AcceptApplication(UUID commandId, UUID applicationId) implements Command {
}
