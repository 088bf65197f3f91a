package org.alongside.community.peergroup.boundary;

import java.util.Set;
import java.util.UUID;
import org.alongside.community.peergroup.Habit;
import org.alongside.community.peergroup.Topic;
import org.alongside.platform.usecase.Command;

public record TellGive(UUID commandId, Set<Topic> canOffer, Set<Topic> wouldLike, Set<Habit> brings, Set<Habit> hardNos)
        implements Command {
}
