package org.alongside.community.peergroup.boundary;

import java.util.UUID;
import org.alongside.platform.usecase.Command;

public record AboutMeeting(UUID commandId, UUID groupId, UUID meetingId) implements Command {
}
