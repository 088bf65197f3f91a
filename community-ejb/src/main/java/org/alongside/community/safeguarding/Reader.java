package org.alongside.community.safeguarding;

import java.util.UUID;

/** Somebody who might read a concern. */
public record Reader(UUID id, String name, Receiver as) {
}
