package org.alongside.community.ledger;

import java.util.UUID;

/** A journal as it stands in its book: {@code sequence} counts from 1 without a gap. */
public record Posted(UUID journalId, long sequence) {
}
