package org.alongside.community.pool.boundary;

import java.util.UUID;
import org.alongside.platform.usecase.Command;

/** What I want the group to read before it decides whether my membership ends. */
public record SayBefore(UUID commandId, UUID poolId, String words) implements Command {

    /** The words stay out of what is fingerprinted. */
    @Override
    public String wording() {
        return "SayBefore " + poolId;
    }
}
