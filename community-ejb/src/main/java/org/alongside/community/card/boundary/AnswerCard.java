package org.alongside.community.card.boundary;

import java.util.UUID;
import org.alongside.platform.usecase.Command;

/** It is theirs, or nobody could make sure. */
public record AnswerCard(UUID commandId, UUID cardId, boolean theirs) implements Command {
}
