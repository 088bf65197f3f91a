package org.alongside.accreditation.framework.boundary;

import java.util.UUID;
import org.alongside.accreditation.framework.InterpretationDraft;
import org.alongside.platform.usecase.Command;

/** Keep this as the area's draft. */
public record SaveInterpretation(UUID commandId, InterpretationDraft draft) implements Command {
}
