package org.alongside.accreditation.body;

import java.util.UUID;
import org.alongside.platform.audit.Event;

/** The body says anew how it is reached. */
public record ContactChanged(UUID subject, String phone, String email, String words) implements Event {
}
