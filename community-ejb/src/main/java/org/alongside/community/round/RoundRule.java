package org.alongside.community.round;

import org.alongside.platform.error.Rule;

/** What a round refuses; the sentence for each stands in {@code rules.properties}. */
public enum RoundRule implements Rule {

    LEAST_ABOVE_MOST("R-POOL-45"),
    MOST_ABOVE_FUND("R-POOL-45"),
    ANOTHER_KIND("R-POOL-12"),
    KIND_MISSING("R-POOL-12"),
    NO_IDEAS("R-POOL-45"),
    TOO_FEW_ELECTORS("R-POOL-62"),
    NOT_AN_ELECTOR("R-POOL-60"),
    HAS_ENDED("R-POOL-63"),
    MORE_THAN_LEFT("R-POOL-45"),
    MORE_THAN_MOST("R-POOL-45"),
    PAID_TO_YOU("R-POOL-16"),
    ADVICE_MISSING("R-POOL-39"),
    NOT_YOUR_IDEA("E-STATE");

    private final String code;

    RoundRule(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
