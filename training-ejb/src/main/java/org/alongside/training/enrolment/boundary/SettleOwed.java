package org.alongside.training.enrolment.boundary;

import java.util.UUID;
import org.alongside.platform.usecase.Command;

/** We have paid this person what we owed. */
public record SettleOwed(UUID commandId, UUID redressId) implements Command {
}
