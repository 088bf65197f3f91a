package org.alongside.community.person;

import org.alongside.platform.error.Rule;

/** What is refused about representation and formats; the sentence for each stands in {@code rules.properties}. */
public enum PersonRule implements Rule {

    REPRESENTS_THEMSELVES("R-REP-1"),
    PERSON_NOT_KNOWN("R-REP-2"),
    NO_TYPE("R-REP-2"),
    NO_MATTER("R-REP-2"),
    MATTER_NOT_FOR_TYPE("R-REP-2"),
    DATES_NOT_RIGHT("R-REP-2"),
    ALREADY_THE_OTHER_WAY("R-REP-2"),
    INTEREST_UNANSWERED("R-REP-7"),
    PAID_TO_BE_THERE("R-REP-7"),
    NO_FORMAT("R-A11Y-09"),
    SUPPORT_NOT_SAID("R-REP-3"),
    WISHES_NOT_SAID("R-REP-5"),
    NOBODY_CONSULTED("R-REP-5");

    private final String code;

    PersonRule(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
