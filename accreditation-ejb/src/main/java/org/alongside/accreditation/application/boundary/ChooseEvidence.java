package org.alongside.accreditation.application.boundary;

import java.util.UUID;
import org.alongside.platform.usecase.Command;

/** Lend this evidence of mine to this criterion, or take it back from it. */
public record ChooseEvidence(UUID commandId, String criterion, UUID evidenceId) implements Command {
}
