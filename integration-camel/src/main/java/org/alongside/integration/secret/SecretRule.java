package org.alongside.integration.secret;

import org.alongside.platform.error.Rule;

/** What the secrets of an endpoint refuse; the sentence for each stands in {@code rules.properties}. */
public enum SecretRule implements Rule {

    NOT_OURS("R-INT-19"),
    NOT_KEPT_HERE("R-INT-19"),
    TWO_ALREADY("R-INT-19"),
    LAST_ONE("R-INT-19"),
    SHOWN_BEFORE("R-INT-19");

    private final String code;

    SecretRule(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
