package org.alongside.accreditation.register;

import java.time.LocalDate;
import java.util.UUID;
import org.alongside.platform.audit.Event;

/** The suspension is over, and it is in force again. */
public record AccreditationRestored(UUID subject, String number, LocalDate on) implements Event {
}
