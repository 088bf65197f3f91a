package org.alongside.community.settlement;

import org.alongside.platform.error.Rule;

/** What a settlement refuses; the sentence for each stands in {@code rules.properties}. */
public enum SettlementRule implements Rule {

    SAME_PERSON_TWICE("E-SOD"),
    PAYEE_PAYS_THEMSELVES("E-SOD"),
    NOTHING_OWED("E-FUNDS"),
    BEING_PAID("E-STATE"),
    REPLY_TOO_SOON("R-POOL-27"),
    PERIOD_BACKWARDS("E-DATE"),
    DATES_MISSING("E-DATE"),
    NOT_YET_RECEIVED("E-DATE"),
    NOT_THEIR_ANSWER("R-POOL-27"),
    MORE_THAN_ASKED("R-POOL-28"),
    NO_DIRECT_PAYMENT("R-POOL-28");

    private final String code;

    SettlementRule(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
