package org.alongside.community.timebank.boundary;

import java.util.UUID;
import org.alongside.platform.usecase.Command;

/** How far this person may go below nothing, in minutes as they were typed. */
public record SetTimeLimit(UUID commandId, UUID membershipId, String limit, String reason) implements Command {
}
