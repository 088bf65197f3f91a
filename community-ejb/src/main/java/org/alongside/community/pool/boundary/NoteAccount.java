package org.alongside.community.pool.boundary;

import java.util.UUID;
import org.alongside.platform.usecase.Command;

/** @param accountRef what the bank or the card company calls it; never the account number */
public record NoteAccount(UUID commandId, UUID poolId, String accountRef) implements Command {
}
