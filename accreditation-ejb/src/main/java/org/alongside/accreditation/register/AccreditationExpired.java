package org.alongside.accreditation.register;

import java.time.LocalDate;
import java.util.UUID;
import org.alongside.platform.audit.Event;

/** The last day of the term is over. */
public record AccreditationExpired(UUID subject, String number, AccreditationStatus was, LocalDate endedOn)
        implements Event {
}
