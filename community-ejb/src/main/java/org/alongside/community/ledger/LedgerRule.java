package org.alongside.community.ledger;

import java.util.Optional;
import java.util.stream.Stream;
import org.alongside.platform.error.Rule;

/**
 * What a book refuses; the sentence for each stands in {@code rules.properties}. Most are PostgreSQL's own refusals, which
 * carry a word of ours.
 */
public enum LedgerRule implements Rule {

    TOO_FEW_LINES("INV-01", "ledger_two_lines"),
    NOT_AN_AMOUNT("INV-01", "ledger_amount"),
    DOES_NOT_ADD_UP("INV-01", "ledger_not_balanced"),
    ACCOUNTS_OF_ANOTHER_JOURNAL("INV-02", ""),
    ACCOUNT_OF_ANOTHER_UNIT("INV-16", "ledger_account_of_another_unit"),
    /** E-FUNDS; for time E-TIME. */
    NOT_ENOUGH("INV-03", "ledger_not_enough"),
    LIMIT_NOT_FOR_MONEY("INV-03", "ledger_limit"),
    ONLY_GROWS("INV-04", "ledger_only_grows"),
    /** E-REV. */
    REVERSED_BEFORE("INV-06", "ledger_reversed_before"),
    REVERSAL_STAYS("INV-06", "ledger_is_a_reversal"),
    REVERSED_BY_HAND("INV-06", ""),
    POSTED_BEFORE("INV-07", "ledger_posted_before"),
    /** E-PERIOD. */
    PERIOD_CLOSED("INV-11", "ledger_period_closed"),
    VALUE_DATE_TO_COME("INV-11", "ledger_value_date"),
    MONTH_NOT_OVER("INV-11", "");

    private final String code;
    private final String word;

    LedgerRule(String code, String word) {
        this.code = code;
        this.word = word;
    }

    @Override
    public String code() {
        return code;
    }

    /** The money may come in, the time be given: the same thing may be asked again later. */
    @Override
    public boolean isOfTheMoment() {
        return this == NOT_ENOUGH;
    }

    /** What PostgreSQL refused, by the word in what it said. */
    public static Optional<LedgerRule> refusedWith(String said) {
        return Stream.of(values()).filter(rule -> !rule.word.isEmpty() && said.contains(rule.word)).findFirst();
    }
}
