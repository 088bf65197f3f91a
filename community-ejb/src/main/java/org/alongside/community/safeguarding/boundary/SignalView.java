package org.alongside.community.safeguarding.boundary;

import java.time.Instant;

public record SignalView(String what, String person, Instant notedAt) {
}
