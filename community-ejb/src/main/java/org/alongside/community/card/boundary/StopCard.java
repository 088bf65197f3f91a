package org.alongside.community.card.boundary;

import java.util.UUID;
import org.alongside.platform.usecase.Command;

/** My card is to be read no more. */
public record StopCard(UUID commandId) implements Command {
}
