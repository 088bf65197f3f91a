package org.alongside.integration.partner.boundary;

import java.time.LocalDate;
import java.util.UUID;
import org.alongside.integration.partner.PartnerKind;
import org.alongside.platform.usecase.Command;

/**
 * We are to exchange feeds with somebody.
 *
 * @param code           2 to 16 small letters and digits; it stands in names of files
 * @param agreementUntil the last day of the data-sharing agreement; null while there is none
 */
public record AddPartner(UUID commandId, String code, String name, PartnerKind kind, String contact, String agreement,
        LocalDate agreementUntil) implements Command {
}
