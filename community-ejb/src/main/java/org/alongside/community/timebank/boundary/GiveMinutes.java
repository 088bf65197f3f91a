package org.alongside.community.timebank.boundary;

import java.util.UUID;
import org.alongside.platform.usecase.Command;

/** I give some of my time to a member, or to the community pot when there is no address. */
public record GiveMinutes(UUID commandId, String hours, String minutes, String to) implements Command {
}
