package org.alongside.integration.partner.boundary;

import java.util.UUID;
import org.alongside.platform.usecase.Command;

/** What was stopped goes on. */
public record LiftStop(UUID commandId, UUID stopId) implements Command {
}
