package org.alongside.accreditation.application;

import java.time.LocalDate;
import java.util.UUID;

/** An earlier outcome in the national index. {@code reapplyFrom} is null when no date was set. */
public record PriorFinding(UUID areaId, PriorOutcomeKind kind, LocalDate on, LocalDate reapplyFrom) {
}
