package org.alongside.community.statement;

import org.alongside.platform.error.Rule;

/** What statements refuse; the sentence for each stands in {@code rules.properties}. */
public enum StatementRule implements Rule {

    MONTH_NOT_OVER("R-POOL-32"),
    EARLIER_MONTH_OPEN("R-POOL-32"),
    BANK_DIFFERS("R-POOL-32"),
    SUSPENSE_UNEXPLAINED("R-POOL-32"),
    NOT_CLOSED_YET("R-POOL-37"),
    CLOSED_BY_WHO_RECONCILED("R-POOL-32");

    private final String code;

    StatementRule(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
