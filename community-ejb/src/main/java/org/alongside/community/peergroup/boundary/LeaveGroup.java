package org.alongside.community.peergroup.boundary;

import java.util.UUID;
import org.alongside.platform.usecase.Command;

/** {@code unnamed}: nothing I did there keeps my name. */
public record LeaveGroup(UUID commandId, UUID groupId, boolean unnamed) implements Command {
}
