package org.alongside.integration.profile;

import org.alongside.platform.error.Rule;

/** What a profile has to be before it can be used; the sentence for each stands in {@code rules.properties}. */
public enum ProfileRule implements Rule {

    UNREADABLE("R-INT-88"),
    OTHER_FEED("R-INT-88"),
    COLUMN_UNKNOWN("R-INT-88"),
    HEADING_TWICE("R-INT-88"),
    DAYS_UNCLEAR("R-INT-44"),
    CREDIT_UNCLEAR("R-INT-45"),
    DELIMITER_UNFIT("R-INT-88"),
    NOT_AN_AMOUNT("R-INT-45"),
    WORD_NOT_OURS("R-INT-88");

    private final String code;

    ProfileRule(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
