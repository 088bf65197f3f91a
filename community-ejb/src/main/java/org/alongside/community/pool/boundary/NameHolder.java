package org.alongside.community.pool.boundary;

import java.util.UUID;
import org.alongside.community.pool.HolderKind;
import org.alongside.platform.usecase.Command;

/** This account holds the money. {@code digits} are the last four of its number. */
public record NameHolder(UUID commandId, UUID poolId, HolderKind holder, String called, String digits)
        implements Command {
}
