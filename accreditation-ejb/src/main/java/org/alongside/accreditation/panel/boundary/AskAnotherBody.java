package org.alongside.accreditation.panel.boundary;

import java.util.UUID;
import org.alongside.platform.usecase.Command;

/** Ask the body of this other area to decide about an application. {@code areaId} is null when none was chosen. */
public record AskAnotherBody(UUID commandId, UUID applicationId, UUID areaId) implements Command {
}
