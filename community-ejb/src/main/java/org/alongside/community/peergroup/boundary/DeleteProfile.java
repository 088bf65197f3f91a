package org.alongside.community.peergroup.boundary;

import java.util.UUID;
import org.alongside.platform.usecase.Command;

public record DeleteProfile(UUID commandId) implements Command {
}
