package org.alongside.community.peergroup.boundary;

import java.util.UUID;
import org.alongside.platform.usecase.Command;

public record AnswerRemoval(UUID commandId, UUID memberId, boolean yes) implements Command {
}
