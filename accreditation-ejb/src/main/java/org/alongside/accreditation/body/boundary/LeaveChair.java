package org.alongside.accreditation.body.boundary;

import java.util.UUID;
import org.alongside.platform.usecase.Command;

/** I no longer chair the body, and keep my seat. */
public record LeaveChair(UUID commandId, UUID memberId) implements Command {
}
