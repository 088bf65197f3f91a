package org.alongside.integration.secret.boundary;

import java.time.LocalDate;
import java.util.UUID;
import org.alongside.platform.usecase.Command;

/** This one holds up to and with that day. */
public record DateSecret(UUID commandId, UUID endpointId, String alias, LocalDate endsOn) implements Command {
}
