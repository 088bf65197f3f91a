package org.alongside.accreditation.framework;

import java.time.LocalDate;
import java.util.UUID;
import org.alongside.platform.audit.Event;

/** The body adopted local rules. */
public record InterpretationAdopted(UUID subject, int versionNo, UUID decisionId, LocalDate effectiveFrom) implements Event {
}
