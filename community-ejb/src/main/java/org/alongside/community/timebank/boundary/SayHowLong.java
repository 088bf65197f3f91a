package org.alongside.community.timebank.boundary;

import java.util.UUID;
import org.alongside.platform.usecase.Command;

/** How long it took, as it was typed; travel in minutes, only where the listing said it counts. */
public record SayHowLong(UUID commandId, UUID exchangeId, String hours, String minutes,
        String travel) implements Command {
}
