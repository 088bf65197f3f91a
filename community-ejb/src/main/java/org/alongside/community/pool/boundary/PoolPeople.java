package org.alongside.community.pool.boundary;

import java.util.List;
import java.util.UUID;

/** Who belongs to a pool, without anything they have. */
public record PoolPeople(UUID poolId, String pool, List<MemberLine> members) {
}
