package org.alongside.accreditation.panel.boundary;

import java.util.UUID;
import org.alongside.platform.usecase.Command;

/** Open a decided case again, because this went wrong in the procedure. */
public record Reopen(UUID commandId, UUID caseId, String fault) implements Command {
}
