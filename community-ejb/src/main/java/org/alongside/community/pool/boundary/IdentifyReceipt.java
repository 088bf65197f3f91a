package org.alongside.community.pool.boundary;

import java.util.UUID;
import org.alongside.platform.usecase.Command;

/** That unknown money is this promise. */
public record IdentifyReceipt(UUID commandId, UUID receiptId, UUID contributionId) implements Command {
}
