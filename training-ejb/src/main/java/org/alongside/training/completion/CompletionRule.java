package org.alongside.training.completion;

import org.alongside.platform.error.Rule;

/** What completion refuses; the sentence for each stands in {@code rules.properties}. */
public enum CompletionRule implements Rule {

    NOTHING_TO_CERTIFY("R-TRN-34"),
    OFFER_NO_LONGER_STANDS("R-TRN-32");

    private final String code;

    CompletionRule(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
