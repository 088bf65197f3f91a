package org.alongside.platform.usecase;

import org.alongside.platform.error.Rule;

/** What every use case refuses. */
public enum UseCaseRule implements Rule {

    /** B05: the same form key with other content. */
    SAME_KEY_OTHER_CONTENT("B05");

    private final String code;

    UseCaseRule(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
