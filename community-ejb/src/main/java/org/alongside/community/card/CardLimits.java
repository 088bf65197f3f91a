package org.alongside.community.card;

import java.time.LocalDate;

/**
 * From where on something is a sign, as the area has set it.
 *
 * @param lowPence less is little
 * @param weeks    without spending are a long time
 */
public record CardLimits(long lowPence, long weeks, LocalDate today) {
}
