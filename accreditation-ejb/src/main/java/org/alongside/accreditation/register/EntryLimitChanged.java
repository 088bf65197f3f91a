package org.alongside.accreditation.register;

import java.util.UUID;
import org.alongside.platform.audit.Event;

/** The entry was cut down to number, area and status, or opened again (R-ACC-99). No reason is kept. */
public record EntryLimitChanged(UUID subject, String number, boolean limited) implements Event {
}
