package org.alongside.accreditation.register;

import java.time.LocalDate;
import java.util.UUID;
import org.alongside.platform.audit.Event;

/** A released decision put the broker on the list. */
public record AccreditationGranted(UUID subject, String number, int term, LocalDate startsOn, LocalDate endsOn,
        UUID decisionId) implements Event {
}
