package org.alongside.community.pool.boundary;

import java.util.UUID;
import org.alongside.platform.usecase.Command;

/** What I say about myself in this pool: a word I share with my household, or that my council knows. */
public record TellPool(UUID commandId, UUID poolId, String household, boolean councilTold) implements Command {

    /** The word stays out of what is fingerprinted. */
    @Override
    public String wording() {
        return poolId + " " + councilTold;
    }
}
