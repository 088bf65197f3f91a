package org.alongside.integration.message.boundary;

import java.util.UUID;
import org.alongside.integration.message.MessageFilter;
import org.alongside.platform.usecase.Command;

/** All that the filter finds is to be sent again. */
public record BeginReplay(UUID commandId, MessageFilter filter, String because) implements Command {
}
