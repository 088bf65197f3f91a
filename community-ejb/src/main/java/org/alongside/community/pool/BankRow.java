package org.alongside.community.pool;

import java.time.LocalDate;

/**
 * Money that came in, as it stands on the bank's paper.
 *
 * @param words     what the bank prints beside it
 * @param runningNo 1 for the first of several that look the same
 */
public record BankRow(LocalDate day, long pence, String words, int runningNo) {
}
