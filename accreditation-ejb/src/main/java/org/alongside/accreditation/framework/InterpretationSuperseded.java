package org.alongside.accreditation.framework;

import java.util.UUID;
import org.alongside.platform.audit.Event;

/** Newer local rules have taken effect. */
public record InterpretationSuperseded(UUID subject, int versionNo) implements Event {
}
