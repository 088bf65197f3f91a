package org.alongside.integration.partner;

import org.alongside.platform.error.Rule;

/** What partners and endpoints refuse; the sentence for each stands in {@code rules.properties}. */
public enum PartnerRule implements Rule {

    CODE_SHAPE("R-INT-11"),
    CODE_TAKEN("R-INT-11"),
    WRONG_WAY("R-INT-74"),
    NOT_TESTED("R-INT-87"),
    AGREEMENT_OVER("R-INT-77"),
    SECOND_PERSON("R-INT-87"),
    PROFILE_NOT_APPROVED("R-INT-88"),
    PROFILE_UNREADABLE("R-INT-88"),
    NOTHING_TO_CHOOSE("R-INT-12"),
    REASON_MISSING("R-INT-85"),
    FOLDER_UNSAFE("R-INT-11"),
    ADDRESS_UNSAFE("R-INT-15");

    private final String code;

    PartnerRule(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
