package org.alongside.community.policy;

import org.alongside.platform.error.Rule;

/** What a change of a policy is refused for; the sentence for each stands in {@code rules.properties}. */
public enum PolicyRule implements Rule {

    NUMBER_NOT_CHOSEN("17"),
    VALUE_NOT_A_WHOLE_NUMBER("17"),
    VALUE_OUT_OF_RANGE("17"),
    DAY_MISSING("17"),
    DAY_IN_THE_PAST("17"),
    ALREADY_PROPOSED("17"),
    CONFIRMED_BY_WHO_PROPOSED("17"),
    /** The proposal was for a day that has gone: nothing counts backwards. */
    DAY_HAS_PASSED("17");

    private final String code;

    PolicyRule(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
