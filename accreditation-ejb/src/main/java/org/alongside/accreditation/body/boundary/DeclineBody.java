package org.alongside.accreditation.body.boundary;

import java.util.UUID;
import org.alongside.platform.usecase.Command;

/** Do not recognise the body, for this reason; it may be proposed again. */
public record DeclineBody(UUID commandId, UUID bodyId, String reason) implements Command {
}
