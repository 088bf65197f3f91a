package org.alongside.integration.partner;

import java.time.LocalDate;
import java.util.UUID;

/**
 * Somebody at the other end.
 *
 * @param agreementUntil the last day of the data-sharing agreement; null while there is none
 * @param mayHearAboutPeople the agreement is in date (R-INT-77)
 */
public record PartnerView(UUID id, int version, String code, String name, PartnerKind kind, String contact,
        String agreement, LocalDate agreementUntil, boolean mayHearAboutPeople) {
}
