package org.alongside.accreditation.body.boundary;

import java.time.LocalDate;
import java.util.UUID;
import org.alongside.accreditation.body.MandateKind;
import org.alongside.platform.usecase.Command;

/**
 * Recognise the body and give it the open area.
 *
 * @param conditions empty for none
 * @param until      the mandate's last day; null for no end
 */
public record GrantRecognition(UUID commandId, UUID bodyId, String conditions, MandateKind kind, LocalDate from,
                               LocalDate until) implements Command {
}
