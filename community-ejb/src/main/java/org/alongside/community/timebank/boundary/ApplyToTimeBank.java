package org.alongside.community.timebank.boundary;

import java.util.UUID;
import org.alongside.platform.usecase.Command;

/** I would like to join: what I can do, what I would like, and that I am 18 or over. */
public record ApplyToTimeBank(UUID commandId, String canDo, String wouldLike, boolean adult) implements Command {
}
