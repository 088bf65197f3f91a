package org.alongside.community.settlement;

import java.util.UUID;

/** What the end of somebody's membership would mean. Pence: {@code back} is owed at once, {@code stays} until it is paid. */
public record LeavingView(UUID poolId, String pool, UUID membershipId, String name, long back, long stays) {
}
