package org.alongside.community.spend.boundary;

import java.util.UUID;

/** Somebody I act for in money has not answered this yet. */
public record AskedOfSomebody(UUID spendId, UUID personId, String person, String title, String pool) {
}
