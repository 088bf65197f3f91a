package org.alongside.integration.watch;

import org.alongside.platform.error.Rule;

/** What an expectation refuses; the sentence for each stands in {@code rules.properties}. */
public enum WatchRule implements Rule {

    NOTHING_COMES_IN("R-INT-35"),
    DAYS_OUT_OF_RANGE("R-INT-35"),
    GRACE_OUT_OF_RANGE("R-INT-35");

    private final String code;

    WatchRule(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
