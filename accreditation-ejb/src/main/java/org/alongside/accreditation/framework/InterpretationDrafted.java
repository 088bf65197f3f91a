package org.alongside.accreditation.framework;

import java.util.UUID;
import org.alongside.platform.audit.Event;

/** Somebody began, or changed, a draft of local rules. */
public record InterpretationDrafted(UUID subject, int versionNo, String editionCode) implements Event {
}
