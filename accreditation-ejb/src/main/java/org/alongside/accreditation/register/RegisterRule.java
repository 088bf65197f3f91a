package org.alongside.accreditation.register;

import org.alongside.platform.error.Rule;

/** What a person can get wrong on the register, and the rule behind it. */
public enum RegisterRule implements Rule {

    NUMBER_NOT_VALID("B14"),
    TOO_MANY_NUMBERS("R-ACC-98"),
    NAME_TOO_SHORT("B27"),
    UNKNOWN_CHOICE("B07"),
    CONTACT_MISSING("R-ACC-96"),
    EMAIL_NOT_VALID("R-ACC-96"),
    PHONE_NOT_VALID("R-ACC-96"),
    WEB_ADDRESS_NOT_VALID("R-ACC-96"),
    TAKING_NEW_PEOPLE_UNANSWERED("B19"),
    CONNECTED_PROVIDERS_UNANSWERED("R-ACC-96"),
    PRICE_NOT_VALID("B11"),
    PRICE_WITHOUT_BASIS("R-ACC-96"),
    NOTHING_TO_CONFIRM("R-ACC-96");

    private final String code;

    RegisterRule(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
