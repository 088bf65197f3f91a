package org.alongside.community.pool;

import java.util.Map;
import java.util.UUID;

/** What became of each line of a statement, by its identifier. */
public record StatementTaken(UUID poolId, Map<String, LineFate> lines) {

    public StatementTaken {
        lines = Map.copyOf(lines);
    }

    public long count(LineFate fate) {
        return lines.values().stream().filter(one -> one == fate).count();
    }
}
