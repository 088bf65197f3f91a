package org.alongside.community.spend.boundary;

import java.util.UUID;
import org.alongside.platform.usecase.Command;

/** I agree that this is paid from the pool. */
public record ApproveOne(UUID commandId, UUID spendId) implements Command {
}
