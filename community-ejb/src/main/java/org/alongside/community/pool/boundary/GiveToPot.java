package org.alongside.community.pool.boundary;

import java.util.UUID;
import org.alongside.platform.usecase.Command;

/** I give so much of this own money of mine to everybody. Pounds as they were typed. */
public record GiveToPot(UUID commandId, UUID lotId, String amount) implements Command {
}
