package org.alongside.integration.partner.boundary;

import java.time.Instant;
import java.util.UUID;
import org.alongside.integration.partner.EndpointStep;
import org.alongside.platform.usecase.Command;

/**
 * Tested, go live, pause, resume, retire.
 *
 * @param because why; asked for a pause
 * @param until   when a pause ends by itself; null when somebody has to say so
 */
public record MoveEndpoint(UUID commandId, UUID endpointId, EndpointStep step, String because, Instant until)
        implements Command {
}
