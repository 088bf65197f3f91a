package org.alongside.community.settlement.boundary;

import java.util.UUID;
import org.alongside.platform.usecase.Command;

/** The council has answered: it is this much. Pounds as they were typed. */
public record ReduceClawback(UUID commandId, UUID clawbackId, String amount) implements Command {
}
