package org.alongside.community.pool.boundary;

import java.util.UUID;
import org.alongside.platform.usecase.Command;

/** What one person said about this receipt is right, or it is not; or it goes back. */
public record AnswerReceipt(UUID commandId, UUID receiptId) implements Command {
}
