package org.alongside.accreditation.panel.boundary;

import java.util.UUID;
import org.alongside.platform.usecase.Command;

/** Let the decision in this case take effect. */
public record Release(UUID commandId, UUID caseId) implements Command {
}
