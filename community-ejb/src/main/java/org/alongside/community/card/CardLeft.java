package org.alongside.community.card;

import java.time.LocalDate;

/** What a statement says was left on somebody's card on that day, in pence. */
public record CardLeft(long pence, LocalDate on) {
}
