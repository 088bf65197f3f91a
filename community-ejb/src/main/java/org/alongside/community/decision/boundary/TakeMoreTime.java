package org.alongside.community.decision.boundary;

import java.util.UUID;
import org.alongside.platform.usecase.Command;

/** So many more days, for everybody. */
public record TakeMoreTime(UUID commandId, UUID decisionId, int days) implements Command {
}
