package org.alongside.community.pool.boundary;

import java.util.List;
import java.util.UUID;

/** What may be taken back in a book, the newest first. */
public record MistakesView(UUID poolId, String pool, List<BookEntry> entries) {

    public MistakesView {
        entries = List.copyOf(entries);
    }
}
