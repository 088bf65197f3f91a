package org.alongside.community.peergroup.boundary;

import java.util.UUID;
import org.alongside.platform.usecase.Command;

public record InviteToGroup(UUID commandId, UUID groupId, String email) implements Command {
}
