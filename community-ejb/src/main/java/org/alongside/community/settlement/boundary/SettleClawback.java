package org.alongside.community.settlement.boundary;

import java.util.UUID;
import org.alongside.platform.usecase.Command;

/** The council has taken it back; or what was agreed is set aside for it. */
public record SettleClawback(UUID commandId, UUID clawbackId) implements Command {
}
