package org.alongside.integration.secret.boundary;

import java.util.UUID;
import org.alongside.platform.usecase.Command;

/** Nobody opens anything with this one any more. */
public record RevokeSecret(UUID commandId, UUID endpointId, String alias) implements Command {
}
