package org.alongside.community.settlement.boundary;

import java.time.LocalDate;
import java.util.UUID;
import org.alongside.platform.usecase.Command;

/** The bank has paid it, on that day; or it is not to be paid after all, and then {@code day} is of no account. */
public record ConfirmPayout(UUID commandId, UUID payoutId, LocalDate day) implements Command {
}
