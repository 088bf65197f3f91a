package org.alongside.community.settlement.boundary;

import java.util.List;
import java.util.UUID;

/** What is owed out of a pool. */
public record OwedView(UUID poolId, String pool, List<OwedLine> lines) {
}
