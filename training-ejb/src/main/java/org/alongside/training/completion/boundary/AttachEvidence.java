package org.alongside.training.completion.boundary;

import java.util.UUID;
import org.alongside.platform.usecase.Command;

/** I attach this evidence to my application. */
public record AttachEvidence(UUID commandId, UUID offerId, UUID applicationId) implements Command {
}
