package org.alongside.community.spend;

import org.alongside.platform.error.Rule;

/** What spending refuses; the sentence for each stands in {@code rules.properties}. */
public enum SpendRule implements Rule {

    NOBODY_TAKES_PART("R-POOL-09"),
    PARTICIPANT_NOT_A_MEMBER("R-POOL-09"),
    PARTICIPANT_TWICE("R-POOL-09"),
    WEIGHT_NOT_ABOVE_NOTHING("R-POOL-09"),
    AMOUNTS_DO_NOT_SUM("R-POOL-09"),
    NOT_A_PARTICIPANT("R-POOL-07"),
    POT_ASKS_NOBODY("R-POOL-07"),
    MOST_BELOW_SHARE("R-POOL-08"),
    CONSENT_TURNED_ROUND("R-POOL-07"),
    SHARES_ROSE("R-POOL-08"),
    AWAY_IN_THE_PAST("E-DATE"),
    AWAY_TURNED_ROUND("E-DATE"),
    AWAY_ALREADY("R-POOL-42"),
    ADVICE_MISSING("R-POOL-39"),
    ASKED_BY_YOURSELF("R-POOL-16"),
    PAID_TO_YOU("R-POOL-16"),
    HOUSEHOLD_OF_ASKER_OR_PAYEE("R-POOL-16"),
    APPROVED_BY_YOU_ALREADY("R-POOL-17"),
    HOUSEHOLD_APPROVED_ALREADY("R-POOL-17"),
    REVIEWER_NOT_NEEDED("R-POOL-16"),
    GROUP_HAS_NOT_DECIDED("R-POOL-16"),
    NOTHING_TO_HURRY("R-POOL-66"),
    HURRIED_BY_YOU_ALREADY("R-POOL-66"),
    MORE_THAN_HELD("R-POOL-15"),
    PRICE_NOT_HIGHER("R-POOL-15"),
    PAYMENT_WAITS("R-POOL-15"),
    RELEASED_BY_WHO_PREPARED("R-POOL-17"),
    NOTE_ONLY_FOR_SMALL_SUMS("R-POOL-18"),
    REFUND_MORE_THAN_PAID("R-POOL-19"),
    ONLY_THE_DIRECT_PAYMENT("3.1"),
    HOST_IS_PAID("R-PEER-11");

    private final String code;

    SpendRule(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
