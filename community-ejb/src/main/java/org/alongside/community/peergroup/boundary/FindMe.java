package org.alongside.community.peergroup.boundary;

import java.util.UUID;
import org.alongside.platform.usecase.Command;

public record FindMe(UUID commandId, boolean yes) implements Command {
}
