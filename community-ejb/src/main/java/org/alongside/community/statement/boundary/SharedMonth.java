package org.alongside.community.statement.boundary;

import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.alongside.community.statement.CouncilLinkState;

/**
 * What I show or showed to my council.
 *
 * @param secret what its address ends with, for me to give away
 * @param seen   when somebody opened it, the newest first
 */
public record SharedMonth(UUID linkId, YearMonth month, Instant until, CouncilLinkState state, String secret,
                          List<Instant> seen) {

    public SharedMonth {
        seen = List.copyOf(seen);
    }

    public boolean open() {
        return state == CouncilLinkState.OPEN;
    }

    /** Not for logs: who has the secret can read the statement. */
    @Override
    public String toString() {
        return "SharedMonth[" + linkId + "]";
    }
}
