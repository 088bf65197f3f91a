package org.alongside.community.peergroup.boundary;

import java.util.UUID;
import org.alongside.community.peergroup.Experience;
import org.alongside.platform.usecase.Command;

public record TakeTagAway(UUID commandId, Experience experience) implements Command {
}
