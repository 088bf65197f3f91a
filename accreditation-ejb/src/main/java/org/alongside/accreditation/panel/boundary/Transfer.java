package org.alongside.accreditation.panel.boundary;

import java.util.UUID;
import org.alongside.platform.usecase.Command;

/** Hand the case to another area's body, because no unconflicted panel can be made here. */
public record Transfer(UUID commandId, UUID caseId) implements Command {
}
