package org.alongside.community.council.boundary;

import java.util.UUID;
import org.alongside.platform.usecase.Command;

/**
 * Somebody has found out which of the two a linked person is.
 *
 * @param isNew they are the one with the new identifier
 */
public record AssignLink(UUID commandId, UUID splitId, boolean isNew) implements Command {
}
