package org.alongside.community.peergroup.boundary;

import java.util.Set;
import java.util.UUID;
import org.alongside.community.peergroup.Communication;
import org.alongside.community.peergroup.MeetingWay;
import org.alongside.community.peergroup.TimeSlot;
import org.alongside.platform.usecase.Command;

public record TellAbout(UUID commandId, String calledName, String town, Set<MeetingWay> ways,
                        Set<Communication> communication, Set<TimeSlot> times) implements Command {
}
