package org.alongside.training.course.boundary;

import java.util.UUID;
import org.alongside.platform.usecase.Command;
import org.alongside.training.course.ProviderLink;

/** Who holds courses here; {@code providerId} is null for a new one. */
public record KeepProvider(UUID commandId, UUID providerId, String name, ProviderLink link) implements Command {
}
