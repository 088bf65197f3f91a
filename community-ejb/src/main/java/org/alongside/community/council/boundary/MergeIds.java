package org.alongside.community.council.boundary;

import java.util.UUID;
import org.alongside.platform.usecase.Command;

/** The council had two identifiers for one person and keeps one. */
public record MergeIds(UUID commandId, String oldId, String keptId) implements Command {
}
