package org.alongside.accreditation.body;

import java.util.UUID;
import org.alongside.platform.audit.Event;

/** The steward did not recognise a body; it may be proposed again. */
public record BodyDeclined(UUID subject) implements Event {
}
