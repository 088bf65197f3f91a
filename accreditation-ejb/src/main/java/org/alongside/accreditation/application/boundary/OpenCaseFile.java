package org.alongside.accreditation.application.boundary;

import java.util.UUID;
import org.alongside.platform.usecase.Command;

/** Open the application of whoever signs in with this address, for this reason. */
public record OpenCaseFile(UUID commandId, String email, String reason) implements Command {
}
