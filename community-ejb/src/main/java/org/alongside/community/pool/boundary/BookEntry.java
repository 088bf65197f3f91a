package org.alongside.community.pool.boundary;

import java.time.LocalDate;
import java.util.UUID;
import org.alongside.community.pool.Correctable;

/**
 * Something written in a book that may be taken back.
 *
 * @param causeId what it was about: for a gift, the money in the pot
 * @param day     when it happened
 */
public record BookEntry(UUID journalId, UUID causeId, Correctable what, LocalDate day, long pence) {
}
