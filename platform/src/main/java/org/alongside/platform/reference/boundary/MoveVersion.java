package org.alongside.platform.reference.boundary;

import java.util.UUID;
import org.alongside.platform.usecase.Command;

/** Puts a version in force, or discards it: what the method says. */
public record MoveVersion(UUID commandId, UUID versionId) implements Command {
}
