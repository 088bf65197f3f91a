package org.alongside.accreditation.panel.boundary;

import java.util.UUID;
import org.alongside.platform.usecase.Command;

/** Close the vote on the case as I saw it. */
public record CloseVote(UUID commandId, UUID caseId, int versionSeen) implements Command {
}
