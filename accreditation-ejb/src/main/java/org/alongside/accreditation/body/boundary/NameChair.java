package org.alongside.accreditation.body.boundary;

import java.util.UUID;
import org.alongside.platform.usecase.Command;

/** This member chairs the body from now on. */
public record NameChair(UUID commandId, UUID memberId) implements Command {
}
