package org.alongside.community.spend.boundary;

import java.util.UUID;
import org.alongside.platform.usecase.Command;

/** It costs so much now, as it was typed, and that is more than we agreed on. */
public record NewPrice(UUID commandId, UUID spendId, String amount) implements Command {
}
