package org.alongside.accreditation.register;

import java.time.LocalDate;
import java.util.UUID;
import org.alongside.platform.audit.Event;

/** The broker gave it up. Nobody asks why. */
public record AccreditationRelinquished(UUID subject, String number, AccreditationStatus was, LocalDate on)
        implements Event {
}
