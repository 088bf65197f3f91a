package org.alongside.accreditation.body.boundary;

import java.time.LocalDate;
import java.util.UUID;
import org.alongside.platform.usecase.Command;

/** Adopt these local rules; they apply from this day. */
public record AdoptRules(UUID commandId, UUID interpretationId, LocalDate effectiveFrom) implements Command {
}
