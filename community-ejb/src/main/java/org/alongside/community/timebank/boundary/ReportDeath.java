package org.alongside.community.timebank.boundary;

import java.util.UUID;
import org.alongside.platform.usecase.Command;

/** Somebody has died. */
public record ReportDeath(UUID commandId, UUID membershipId) implements Command {
}
