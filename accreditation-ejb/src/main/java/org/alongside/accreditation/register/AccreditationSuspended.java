package org.alongside.accreditation.register;

import java.time.LocalDate;
import java.util.UUID;
import org.alongside.platform.audit.Event;

/** People may not rely on it for now. Why stands with whoever decided it, and never here (R-ACC-75). */
public record AccreditationSuspended(UUID subject, String number, LocalDate on) implements Event {
}
