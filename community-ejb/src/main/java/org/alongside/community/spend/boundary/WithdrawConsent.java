package org.alongside.community.spend.boundary;

import java.util.UUID;
import org.alongside.platform.usecase.Command;

/** I take back what I allowed beforehand. */
public record WithdrawConsent(UUID commandId, UUID consentId) implements Command {
}
