package org.alongside.integration.message;

import java.time.Instant;

/** That somebody could read a file uncovered in which something about a person stands. */
public record SeenView(String name, String secondName, Instant from, Instant until) {
}
