package org.alongside.accreditation.panel.boundary;

import java.util.UUID;
import org.alongside.accreditation.panel.Vote;
import org.alongside.platform.usecase.Command;

/** This is my vote. */
public record CastVote(UUID commandId, UUID caseId, Vote vote) implements Command {
}
