package org.alongside.accreditation.body;

import java.time.LocalDate;
import java.util.UUID;
import org.alongside.platform.audit.Event;

/** A member declared; what they declared is nobody's business but the rule's. */
public record ConstituencyDeclared(UUID subject, UUID bodyId, LocalDate reconfirmBy) implements Event {
}
