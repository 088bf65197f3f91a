package org.alongside.community.peergroup.boundary;

import java.util.UUID;
import org.alongside.community.peergroup.GroupPlan;
import org.alongside.platform.usecase.Command;

/** To start a group, or to change one; {@code groupId} is null for a new one. */
public record WriteGroup(UUID commandId, UUID groupId, GroupPlan plan) implements Command {
}
