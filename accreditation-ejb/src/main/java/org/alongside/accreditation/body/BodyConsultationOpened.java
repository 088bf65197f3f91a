package org.alongside.accreditation.body;

import java.time.LocalDate;
import java.util.UUID;
import org.alongside.platform.audit.Event;

/** People are asked about a proposed body until the end of {@code closesOn}. */
public record BodyConsultationOpened(UUID subject, LocalDate closesOn) implements Event {
}
