package org.alongside.accreditation.panel.boundary;

import java.util.UUID;
import org.alongside.platform.usecase.Command;

/** Give this member's place to somebody else. */
public record Substitute(UUID commandId, UUID caseId, UUID outgoing, UUID incoming) implements Command {
}
