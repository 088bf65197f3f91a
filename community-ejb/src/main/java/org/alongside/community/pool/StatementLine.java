package org.alongside.community.pool;

import java.time.LocalDate;
import java.util.Locale;

/**
 * One line of a bank's or a card's statement (feed F7), whoever sent it in whatever shape.
 *
 * @param lineId       the provider's own, or one made from the line so that it is the same each time
 * @param pence        what came in, or below nothing what went out
 * @param reference    what was written beside it; may be empty
 * @param counterparty who paid, or was paid; may be empty
 */
public record StatementLine(String lineId, LocalDate day, long pence, String reference, String counterparty) {

    private static final int LONGEST = 200;

    public boolean cameIn() {
        return pence > 0;
    }

    /** As it stands on the bank's paper. */
    public String words() {
        String all = (reference + " " + counterparty).strip();
        String words = all.isEmpty() ? "Nothing is written beside it" : all;
        return words.length() <= LONGEST ? words : words.substring(0, LONGEST);
    }

    /** Somebody wrote this reference beside it, however they spaced it. */
    public boolean names(String wanted) {
        return bare(reference).contains(bare(wanted)) || bare(counterparty).contains(bare(wanted));
    }

    private static String bare(String words) {
        return words.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", "");
    }
}
