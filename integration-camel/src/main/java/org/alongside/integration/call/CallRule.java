package org.alongside.integration.call;

import org.alongside.platform.error.Rule;

/** What calls are refused for; the sentence for each stands in {@code rules.properties}. */
public enum CallRule implements Rule {

    KEY_MISSING("R-INT-28"),
    TOO_BIG("R-INT-16"),
    NOT_READ("R-INT-16"),
    TOO_MANY_ROWS("R-INT-16");

    private final String code;

    CallRule(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
