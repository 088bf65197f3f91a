package org.alongside.community.peergroup.boundary;

import java.util.UUID;
import org.alongside.platform.usecase.Command;

public record NameGuest(UUID commandId, UUID groupId, UUID meetingId, String name, String worksFor, String why)
        implements Command {
}
