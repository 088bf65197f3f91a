package org.alongside.accreditation.body.boundary;

import java.util.UUID;
import org.alongside.platform.usecase.Command;

/** I am in favour of these local rules, or I am not. */
public record VoteOnRules(UUID commandId, UUID interpretationId, boolean inFavour) implements Command {
}
