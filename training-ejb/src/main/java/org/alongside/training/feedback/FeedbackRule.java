package org.alongside.training.feedback;

import org.alongside.platform.error.Rule;

/** What feedback refuses; the sentence for each stands in {@code rules.properties}. */
public enum FeedbackRule implements Rule {

    ALREADY_ANSWERED("R-TRN-41"),
    OPINION_MISSING("R-TRN-41"),
    ACCESS_MISSING("R-TRN-41");

    private final String code;

    FeedbackRule(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
