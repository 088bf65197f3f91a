package org.alongside.accreditation.body.boundary;

import java.util.UUID;
import org.alongside.platform.usecase.Command;

/** I give up this seat, from now on. */
public record LeaveSeat(UUID commandId, UUID memberId) implements Command {
}
