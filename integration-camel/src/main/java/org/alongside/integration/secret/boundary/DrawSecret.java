package org.alongside.integration.secret.boundary;

import java.util.UUID;
import org.alongside.platform.usecase.Command;

/** A new secret is drawn for this endpoint; what it has stands beside it for a week. */
public record DrawSecret(UUID commandId, UUID endpointId) implements Command {
}
