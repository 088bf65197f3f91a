package org.alongside.community.spend.boundary;

import java.time.LocalDate;
import java.util.UUID;
import org.alongside.platform.usecase.Command;

/**
 * I am going to be away, and take no part meanwhile.
 *
 * @param until null until I say that I am back
 */
public record TellAway(UUID commandId, UUID poolId, LocalDate from, LocalDate until) implements Command {
}
