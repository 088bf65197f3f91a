package org.alongside.accreditation.application;

import java.time.Instant;
import java.util.UUID;
import org.alongside.platform.audit.Event;

/** An operator opened a case for a time; the reason stands beside it. */
public record GlassBroken(UUID subject, UUID applicationId, UUID operatorId, Instant endsAt) implements Event {
}
