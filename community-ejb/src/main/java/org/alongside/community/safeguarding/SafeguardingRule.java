package org.alongside.community.safeguarding;

import org.alongside.platform.error.Rule;

/** What safeguarding refuses; the sentence for each stands in {@code rules.properties}. */
public enum SafeguardingRule implements Rule {

    NOTHING_TOLD("R-SAFE-01"),
    SHARING_NEEDS_A_REASON("R-SAFE-03"),
    OUTCOME_MISSING("R-SAFE-05"),
    REFERRAL_IS_DUE("R-SAFE-05"),
    SWITCH_MISSING("R-SAFE-08"),
    SWITCH_PERSON_UNKNOWN("R-SAFE-08"),
    SWITCH_DAYS("R-SAFE-08"),
    SWITCH_SECOND_PERSON("R-SAFE-08"),
    SWITCH_OVER("R-SAFE-08"),
    NUMBERS_MISSING("R-SAFE-01");

    private final String code;

    SafeguardingRule(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
