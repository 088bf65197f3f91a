package org.alongside.community.spend;

import java.time.LocalDate;
import java.util.UUID;
import org.alongside.community.pool.SpendCategory;

/**
 * What somebody allows beforehand, so that they need not answer each time.
 *
 * @param occurrencePence at most so much each time
 * @param monthPence      and so much in a month
 * @param outcome         of their plan that it is for; null when none is cited
 * @param until           the last day
 */
public record ConsentWanted(SpendCategory category, long occurrencePence, long monthPence, UUID outcome, LocalDate from,
                            LocalDate until) {
}
