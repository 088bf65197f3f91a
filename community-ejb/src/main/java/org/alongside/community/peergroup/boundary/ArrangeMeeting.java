package org.alongside.community.peergroup.boundary;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;
import org.alongside.platform.usecase.Command;

public record ArrangeMeeting(UUID commandId, UUID groupId, LocalDate day, LocalTime from, LocalTime until, boolean online,
                             String place) implements Command {
}
