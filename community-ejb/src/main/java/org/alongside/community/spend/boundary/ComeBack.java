package org.alongside.community.spend.boundary;

import java.util.UUID;
import org.alongside.platform.usecase.Command;

/** I am back, and am asked again from now on. */
public record ComeBack(UUID commandId, UUID poolId) implements Command {
}
