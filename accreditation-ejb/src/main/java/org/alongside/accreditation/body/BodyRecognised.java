package org.alongside.accreditation.body;

import java.util.UUID;
import org.alongside.platform.audit.Event;

/** The steward recognised a body. */
public record BodyRecognised(UUID subject, boolean withConditions) implements Event {
}
