package org.alongside.accreditation.body;

import java.util.UUID;
import org.alongside.platform.audit.Event;

/** Control holds again; deciding may go on. */
public record BodyRegainedControl(UUID subject, String cause) implements Event {
}
