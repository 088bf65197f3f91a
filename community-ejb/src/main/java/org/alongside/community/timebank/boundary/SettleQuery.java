package org.alongside.community.timebank.boundary;

import java.util.UUID;
import org.alongside.platform.usecase.Command;

/** The coordinator says how long it was, as typed; or ends it with nothing counted and a reason. */
public record SettleQuery(UUID commandId, UUID exchangeId, boolean counts, String hours, String minutes,
        String reason) implements Command {
}
