package org.alongside.platform.identity;

import java.util.UUID;

/** A person, as other people see them here. */
public record PersonName(UUID id, String name) {
}
