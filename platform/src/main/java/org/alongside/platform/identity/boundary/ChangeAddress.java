package org.alongside.platform.identity.boundary;

import java.util.UUID;
import org.alongside.platform.usecase.Command;

/** From now on I sign in with this address, and am written to there. */
public record ChangeAddress(UUID commandId, String email) implements Command {
}
