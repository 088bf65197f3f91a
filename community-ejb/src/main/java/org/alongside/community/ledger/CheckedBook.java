package org.alongside.community.ledger;

import java.util.List;
import java.util.UUID;

/** What came of making one book again from its lines. {@code problems} are empty when everything adds up. */
public record CheckedBook(UUID bookId, BookUnit unit, long journals, List<String> problems) {

    public CheckedBook {
        problems = List.copyOf(problems);
    }

    public boolean isWhole() {
        return problems.isEmpty();
    }
}
