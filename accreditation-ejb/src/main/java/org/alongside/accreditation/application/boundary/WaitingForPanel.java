package org.alongside.accreditation.application.boundary;

import java.time.Instant;
import java.util.UUID;

/** An application that is ready for a panel. */
public record WaitingForPanel(UUID applicationId, UUID personId, Instant readySince, boolean anotherBodyDecides) {
}
