package org.alongside.community.peergroup.boundary;

import java.util.UUID;
import org.alongside.platform.usecase.Command;

public record CountMeeting(UUID commandId, UUID groupId, UUID meetingId, int attended) implements Command {
}
