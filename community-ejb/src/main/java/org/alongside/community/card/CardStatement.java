package org.alongside.community.card;

import java.util.List;

/** What the card company says happened. {@code closing} is what was left, in pence; null where it did not say. */
public record CardStatement(String accountRef, Long closing, List<CardLine> lines) {

    public CardStatement {
        lines = List.copyOf(lines);
    }
}
