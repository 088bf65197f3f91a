package org.alongside.training.learning;

import org.alongside.platform.error.Rule;

/** What the note of one's own learning refuses; the sentence for each stands in {@code rules.properties}. */
public enum LearningRule implements Rule {

    KIND_MISSING("R-TRN-45"),
    DAY_MISSING("B08"),
    DAY_AHEAD("B08");

    private final String code;

    LearningRule(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
