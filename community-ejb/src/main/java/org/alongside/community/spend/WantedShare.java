package org.alongside.community.spend;

import java.util.UUID;

/** @param weight minutes, parts or pence, as the rule of the spend says; 1 where it says nothing */
public record WantedShare(UUID membershipId, long weight) {
}
