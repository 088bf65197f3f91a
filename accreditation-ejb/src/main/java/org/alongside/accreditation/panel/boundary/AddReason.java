package org.alongside.accreditation.panel.boundary;

import java.util.UUID;
import org.alongside.accreditation.panel.Reason;
import org.alongside.platform.usecase.Command;

/** This is the panel's reason for this criterion, which had none yet. */
public record AddReason(UUID commandId, UUID caseId, String criterion, Reason reason) implements Command {
}
