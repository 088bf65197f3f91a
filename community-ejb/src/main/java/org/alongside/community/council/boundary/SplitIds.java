package org.alongside.community.council.boundary;

import java.util.UUID;
import org.alongside.platform.usecase.Command;

/** The council had one identifier for two people: one of them has a new one from now on. */
public record SplitIds(UUID commandId, String oldId, String newId) implements Command {
}
