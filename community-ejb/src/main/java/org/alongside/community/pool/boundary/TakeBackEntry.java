package org.alongside.community.pool.boundary;

import java.util.UUID;
import org.alongside.community.pool.Mistake;
import org.alongside.platform.usecase.Command;

/** This was written down by mistake. */
public record TakeBackEntry(UUID commandId, UUID poolId, UUID journalId, Mistake mistake) implements Command {
}
