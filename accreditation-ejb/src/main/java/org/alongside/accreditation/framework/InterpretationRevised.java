package org.alongside.accreditation.framework;

import java.util.UUID;
import org.alongside.platform.audit.Event;

/** What people said sent local rules back to the draft. */
public record InterpretationRevised(UUID subject, int versionNo) implements Event {
}
