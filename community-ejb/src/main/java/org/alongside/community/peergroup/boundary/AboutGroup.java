package org.alongside.community.peergroup.boundary;

import java.util.UUID;
import org.alongside.platform.usecase.Command;

/** To join, to say yes or no to an invitation, or to look at the agreements again. */
public record AboutGroup(UUID commandId, UUID groupId) implements Command {
}
