package org.alongside.community.policy.boundary;

import java.util.UUID;
import org.alongside.platform.usecase.Command;

/** An answer to a proposed change. */
public record AnswerPolicy(UUID commandId, UUID changeId) implements Command {
}
