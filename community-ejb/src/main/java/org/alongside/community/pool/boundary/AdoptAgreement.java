package org.alongside.community.pool.boundary;

import java.util.UUID;
import org.alongside.platform.usecase.Command;

/** The pool begins, with those who have signed. */
public record AdoptAgreement(UUID commandId, UUID poolId) implements Command {
}
