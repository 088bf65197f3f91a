package org.alongside.accreditation.body.boundary;

import java.util.UUID;
import org.alongside.platform.usecase.Command;

/** Ask this member whether they would chair the body. */
public record AskToChair(UUID commandId, UUID memberId) implements Command {
}
