package org.alongside.accreditation.panel.boundary;

import java.time.Instant;
import java.util.UUID;

/** An application that is ready for a panel. */
public record Waiting(UUID applicationId, String applicantName, Instant readySince) {
}
