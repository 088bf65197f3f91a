package org.alongside.community.safeguarding.boundary;

import java.util.UUID;
import org.alongside.platform.usecase.Command;

public record TakeUp(UUID commandId, UUID concernId) implements Command {
}
