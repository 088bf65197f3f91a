package org.alongside.integration.watch.boundary;

import java.util.UUID;
import org.alongside.platform.usecase.Command;

/** Files come by this endpoint when they come. */
public record ExpectNothing(UUID commandId, UUID endpointId) implements Command {
}
