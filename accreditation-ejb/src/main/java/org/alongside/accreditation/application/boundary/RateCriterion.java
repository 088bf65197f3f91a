package org.alongside.accreditation.application.boundary;

import java.util.UUID;
import org.alongside.accreditation.application.Rating;
import org.alongside.platform.usecase.Command;

/** Rate this criterion, with why, and with what would meet it when it is not met. */
public record RateCriterion(UUID commandId, UUID applicationId, String criterion, Rating rating, String reason)
        implements Command {
}
