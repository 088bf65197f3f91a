package org.alongside.accreditation.framework.boundary;

import java.util.UUID;
import org.alongside.accreditation.framework.ChangeStatement;
import org.alongside.platform.usecase.Command;

/** Write down who was asked, what they said and who disagreed. */
public record ReportConsultation(UUID commandId, UUID interpretationId, ChangeStatement heard) implements Command {
}
