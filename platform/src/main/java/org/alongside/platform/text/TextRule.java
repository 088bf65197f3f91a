package org.alongside.platform.text;

import org.alongside.platform.error.Rule;

/** Why a text is not kept (bad-input rows B15 and B20). */
public enum TextRule implements Rule {

    TEXT_MISSING("B02"),
    TEXT_TOO_LONG("B15"),
    TEXT_HOLDS_CONTROL_CHARACTERS("B15"),
    REASON_TOO_SHORT("B20");

    private final String code;

    TextRule(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
