package org.alongside.community.council;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A line of a statement by which money came for somebody.
 *
 * @param accountId which account of ours it stands on, so that a line is known again: identifiers are a bank's own
 */
public record MoneySeen(UUID personId, SeenOn place, UUID accountId, String lineId, LocalDate day, long pence) {
}
