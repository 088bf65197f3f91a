package org.alongside.accreditation.framework;

import java.util.UUID;
import org.alongside.platform.audit.Event;

/** The steward brought an edition into force. */
public record EditionBroughtIntoForce(UUID subject, String code, UUID steward) implements Event {
}
