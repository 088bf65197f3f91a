package org.alongside.community.settlement.boundary;

import java.util.UUID;
import org.alongside.platform.usecase.Command;

/** This person has died. */
public record ReportDeath(UUID commandId, UUID poolId, UUID membershipId) implements Command {
}
