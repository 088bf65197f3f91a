package org.alongside.accreditation.application.boundary;

import java.util.UUID;
import org.alongside.platform.usecase.Command;

/** Ask for what would help me take part, and not to pay the fee. No reason is asked for either. */
public record AskForArrangement(UUID commandId, String wanted, boolean waiveFee) implements Command {
}
