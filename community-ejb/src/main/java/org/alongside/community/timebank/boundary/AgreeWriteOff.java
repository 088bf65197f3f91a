package org.alongside.community.timebank.boundary;

import java.util.UUID;
import org.alongside.platform.usecase.Command;

/** The second of two people. */
public record AgreeWriteOff(UUID commandId, UUID writeOffId) implements Command {
}
