package org.alongside.accreditation.application;

import java.util.UUID;
import org.alongside.platform.audit.Event;

/** An operator looked at the case that they had opened. */
public record FileSeenThroughGlass(UUID subject, UUID applicationId, UUID operatorId) implements Event {
}
