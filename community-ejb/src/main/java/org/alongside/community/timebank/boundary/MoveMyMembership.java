package org.alongside.community.timebank.boundary;

import java.util.UUID;
import org.alongside.community.timebank.TimeMemberStep;
import org.alongside.platform.usecase.Command;

/** I take a break, or come back. */
public record MoveMyMembership(UUID commandId, TimeMemberStep step) implements Command {
}
