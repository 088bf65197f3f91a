package org.alongside.community.pool;

import org.alongside.platform.error.Rule;

/** What a pool refuses; the sentence for each stands in {@code rules.properties}. */
public enum PoolRule implements Rule {

    LIMIT_ABOVE_AREA("R-POOL-17"),
    QUORUM_OUT_OF_RANGE("6.2"),
    DAYS_OUT_OF_RANGE("R-POOL-66"),
    WAY_TOO_LOOSE("6.3"),
    FEWER_THAN_TWO_SIGNED("R-POOL-03"),
    HOLDER_MISSING("R-POOL-03"),
    SIGNATORIES_MISSING("R-POOL-03"),
    TREASURER_MISSING("R-POOL-03"),
    AGREEMENT_CHANGED("E-SIGN"),
    NOT_THE_SIGNER("E-SIGN"),
    ALREADY_SIGNED("E-SIGN"),
    ALREADY_A_MEMBER("E-STATE"),
    PERSON_NOT_FOUND("E-PERSON"),
    ONLY_LAST_DIGITS("E-BANK"),
    NOT_YET_DECIDED("E-STATE"),
    COUNCIL_NOT_TOLD("R-POOL-01"),
    AGREEMENT_NOT_SIGNED("R-POOL-03"),
    POT_ONLY("R-POOL-04"),
    SOURCE_MISSING("R-POOL-04"),
    OUTCOME_MISSING("R-POOL-05"),
    PARKING_UNEXPLAINED("R-POOL-30"),
    POOLING_NOT_PERMITTED("R-INT-68"),
    MORE_THAN_THE_BUDGET("R-INT-68"),
    EXPIRY_PAST("E-DATE"),
    NOT_FOR_THIS_PURPOSE("E-PURPOSE"),
    NOT_ENOUGH_FREE("E-FUNDS"),
    NOT_TO_BE_GIVEN("E-PURPOSE"),
    AMOUNT_DIFFERS("E-BANK"),
    RECEIPT_ENTERED_TWICE("E-BANK"),
    ACCOUNT_OF_ANOTHER_POOL("E-BANK"),
    DATE_MISSING("E-DATE"),
    DATE_OUT_OF_RANGE("E-DATE"),
    SAME_PERSON_TWICE("E-SOD"),
    NOT_YET_60_DAYS("R-POOL-22"),
    CLEARING("R-POOL-21"),
    NOTHING_OWED("R-POOL-21"),
    POT_CANNOT_PAY("R-POOL-31"),
    NO_BALANCE_FOR_INTEREST("R-POOL-31"),
    MISTAKE_MISSING("R-POOL-20"),
    BOOK_NOT_EMPTY("E-STATE");

    private final String code;

    PoolRule(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
