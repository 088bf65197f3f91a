package org.alongside.platform.identity;

/** Where a person is written to, as they see it; while nothing arrives there, nothing is sent. */
public record MyAddress(String email, boolean reachable) {
}
