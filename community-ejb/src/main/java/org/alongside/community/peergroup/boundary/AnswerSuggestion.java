package org.alongside.community.peergroup.boundary;

import java.util.UUID;
import org.alongside.platform.usecase.Command;

/** About one match: yes, no, block, or an end. */
public record AnswerSuggestion(UUID commandId, UUID matchId) implements Command {
}
