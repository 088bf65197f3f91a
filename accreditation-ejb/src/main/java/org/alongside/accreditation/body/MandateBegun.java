package org.alongside.accreditation.body;

import java.time.LocalDate;
import java.util.UUID;
import org.alongside.platform.audit.Event;

/** A body holds an area from {@code from} on. */
public record MandateBegun(UUID subject, UUID bodyId, LocalDate from, LocalDate until) implements Event {
}
