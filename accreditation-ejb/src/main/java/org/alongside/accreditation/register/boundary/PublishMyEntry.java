package org.alongside.accreditation.register.boundary;

import java.util.UUID;
import org.alongside.platform.usecase.Command;

/** Publish what I wrote last. */
public record PublishMyEntry(UUID commandId) implements Command {
}
