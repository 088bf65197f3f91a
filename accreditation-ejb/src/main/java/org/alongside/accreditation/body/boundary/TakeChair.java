package org.alongside.accreditation.body.boundary;

import java.util.UUID;
import org.alongside.platform.usecase.Command;

/** Yes, I chair the body: this is my seat. */
public record TakeChair(UUID commandId, UUID memberId) implements Command {
}
