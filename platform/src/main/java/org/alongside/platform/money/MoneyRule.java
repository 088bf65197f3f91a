package org.alongside.platform.money;

import org.alongside.platform.error.Rule;

/** Why something typed is no amount of money; the sentence for each stands in {@code rules.properties}. */
public enum MoneyRule implements Rule {

    AMOUNT_MISSING,
    AMOUNT_NOT_READ,
    /** As is usual elsewhere; here it could as well be twelve hundred and fifty. */
    AMOUNT_HAS_PENCE_AFTER_A_COMMA,
    AMOUNT_IN_SHORT_FORM,
    AMOUNT_IN_OTHER_DIGITS,
    AMOUNT_SPLITS_A_PENNY,
    AMOUNT_IS_NOTHING,
    AMOUNT_TOO_LARGE;

    @Override
    public String code() {
        return "E-MONEY-1";
    }
}
