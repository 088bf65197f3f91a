package org.alongside.community.pool;

import java.util.UUID;

/** Something somebody wants from their plan, in their own words; shown to them and to nobody else (R-POOL-36). */
public record Outcome(UUID outcomeId, String words) {
}
