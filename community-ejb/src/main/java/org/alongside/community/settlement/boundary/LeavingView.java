package org.alongside.community.settlement.boundary;

import java.util.UUID;

/** What leaving a pool would mean for who asks. Pence: {@code back} comes back, {@code stays} until it is paid. */
public record LeavingView(UUID poolId, String pool, long back, long stays) {
}
