package org.alongside.community.council.boundary;

import java.util.UUID;
import org.alongside.platform.usecase.Command;

/** I take back that I asked, or do not want to be linked any more. */
public record StopLink(UUID commandId) implements Command {
}
