package org.alongside.community.statement.boundary;

import java.util.UUID;
import org.alongside.platform.usecase.Command;

/** My council must not open this any more. */
public record WithdrawSharing(UUID commandId, UUID linkId) implements Command {
}
