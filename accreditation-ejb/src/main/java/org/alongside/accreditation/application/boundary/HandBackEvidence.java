package org.alongside.accreditation.application.boundary;

import java.util.UUID;
import org.alongside.platform.usecase.Command;

/** Give evidence back that shows other people who neither agreed nor are covered up, and ask for it anew. */
public record HandBackEvidence(UUID commandId, UUID applicationId, String criterion, UUID evidenceId)
        implements Command {
}
