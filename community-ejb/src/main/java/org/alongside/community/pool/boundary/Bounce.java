package org.alongside.community.pool.boundary;

import java.time.LocalDate;
import java.util.UUID;
import org.alongside.platform.usecase.Command;

/** The bank has taken this back, on that day. */
public record Bounce(UUID commandId, UUID contributionId, LocalDate day) implements Command {
}
