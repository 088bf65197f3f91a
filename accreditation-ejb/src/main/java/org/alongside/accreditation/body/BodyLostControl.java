package org.alongside.accreditation.body;

import java.util.UUID;
import org.alongside.platform.audit.Event;

/** Control was lost at this instant; deciding stops. */
public record BodyLostControl(UUID subject, String cause) implements Event {
}
