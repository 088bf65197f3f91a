package org.alongside.accreditation.panel.boundary;

import java.util.UUID;
import org.alongside.platform.usecase.Command;

/** I leave this case, because of an interest I see now. */
public record StepOut(UUID commandId, UUID caseId, String words) implements Command {
}
