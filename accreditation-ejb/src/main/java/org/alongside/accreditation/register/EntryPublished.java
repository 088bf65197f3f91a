package org.alongside.accreditation.register;

import java.util.UUID;
import org.alongside.platform.audit.Event;

/** The broker confirmed what the public may read about them. */
public record EntryPublished(UUID subject, String number) implements Event {
}
