package org.alongside.accreditation.application.boundary;

import java.time.Instant;
import java.util.UUID;

/** Something the body asked, about a criterion or a section, and what was answered; empty while it is open. */
public record QuestionView(UUID id, String about, String asked, Instant askedAt, String answer, boolean open) {
}
