package org.alongside.accreditation.panel.boundary;

import java.util.UUID;
import org.alongside.platform.usecase.Command;

/** This member's interest does not stand in the way, or it does. */
public record DecideInterest(UUID commandId, UUID caseId, UUID personId, boolean cleared) implements Command {
}
