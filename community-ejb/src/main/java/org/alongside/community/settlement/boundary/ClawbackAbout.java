package org.alongside.community.settlement.boundary;

import java.util.UUID;

/** Whom a council's request would be about, before it is written down. */
public record ClawbackAbout(UUID poolId, String pool, UUID membershipId, String person, boolean me) {
}
