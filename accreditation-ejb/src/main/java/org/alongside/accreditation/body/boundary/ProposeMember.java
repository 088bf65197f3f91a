package org.alongside.accreditation.body.boundary;

import java.util.UUID;
import org.alongside.platform.usecase.Command;

/** Give this person a seat on the body in charge. */
public record ProposeMember(UUID commandId, FoundingMember member) implements Command {
}
