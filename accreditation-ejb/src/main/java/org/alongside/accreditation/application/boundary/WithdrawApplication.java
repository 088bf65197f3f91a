package org.alongside.accreditation.application.boundary;

import java.util.UUID;
import org.alongside.platform.usecase.Command;

/** Withdraw my application. No reason is needed. */
public record WithdrawApplication(UUID commandId) implements Command {
}
