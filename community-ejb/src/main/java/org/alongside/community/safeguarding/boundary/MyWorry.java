package org.alongside.community.safeguarding.boundary;

import java.time.Instant;

/** What a raiser hears back: when, and how far it is (R-SAFE-10). */
public record MyWorry(Instant raisedAt, String status) {
}
