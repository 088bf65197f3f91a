package org.alongside.integration.message;

import org.alongside.platform.error.Rule;

/** What messages refuse; the sentence for each stands in {@code rules.properties}. */
public enum MessageRule implements Rule {

    SAME_NUMBER_OTHER_CONTENT("R-INT-30"),
    PAYLOAD_GONE("R-INT-83"),
    FILTER_MISSING("R-INT-81"),
    REASON_MISSING("R-INT-85"),
    SECOND_PERSON("R-INT-85"),
    ASKED_TOO_LONG_AGO("R-INT-76"),
    STILL_WRONG("R-INT-85"),
    /** What changed on its way, or is meant for somebody else, is used by nobody's word. */
    NOT_RELEASABLE("R-INT-49"),
    ROW_SETTLED("R-INT-28");

    private final String code;

    MessageRule(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
