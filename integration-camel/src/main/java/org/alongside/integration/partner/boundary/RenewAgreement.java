package org.alongside.integration.partner.boundary;

import java.time.LocalDate;
import java.util.UUID;
import org.alongside.platform.usecase.Command;

/** The data-sharing agreement with a partner is this one, until then. */
public record RenewAgreement(UUID commandId, UUID partnerId, String agreement, LocalDate until) implements Command {
}
