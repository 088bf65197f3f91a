package org.alongside.accreditation.framework;

import java.time.LocalDate;
import java.util.UUID;
import org.alongside.platform.audit.Event;

/** People are asked about local rules until the end of {@code closesOn}. */
public record ConsultationOpened(UUID subject, int versionNo, LocalDate closesOn) implements Event {
}
