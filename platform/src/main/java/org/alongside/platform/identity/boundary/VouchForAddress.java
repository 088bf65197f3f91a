package org.alongside.platform.identity.boundary;

import java.util.UUID;
import org.alongside.platform.usecase.Command;

/** My address is right: write to me there again. */
public record VouchForAddress(UUID commandId) implements Command {
}
