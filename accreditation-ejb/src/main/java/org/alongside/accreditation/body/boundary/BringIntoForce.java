package org.alongside.accreditation.body.boundary;

import java.util.UUID;
import org.alongside.platform.usecase.Command;

/** Put this edition of the national framework into force. */
public record BringIntoForce(UUID commandId, String editionCode) implements Command {
}
