package org.alongside.accreditation.panel.boundary;

import java.time.Instant;
import java.time.LocalDate;
import org.alongside.accreditation.panel.Outcome;

/** A letter as it went out. Paragraphs are separated by a blank line; one that starts with {@code # } is a heading. */
public record LetterView(Outcome outcome, Instant releasedAt, LocalDate appealBy, String text) {
}
