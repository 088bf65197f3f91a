package org.alongside.accreditation.application.boundary;

import java.time.Instant;
import java.util.UUID;

/** A case that I opened as an operator; {@code open} until its time is over. */
public record OpenedFile(UUID id, String reason, Instant openedAt, Instant endsAt, boolean open) {
}
