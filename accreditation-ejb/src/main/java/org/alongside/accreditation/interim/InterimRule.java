package org.alongside.accreditation.interim;

import org.alongside.platform.error.Rule;

/** What interim measures refuse; the sentence for each stands in {@code rules.properties}. */
public enum InterimRule implements Rule {
    BROKER_NOT_IN_FORCE("R-ACC-67"),
    MEASURE_UNDER_WAY("R-ACC-67"),
    MEMBER_MAY_NOT_DECIDE("R-ACC-03"),
    TIED_TO_BROKER("R-ACC-48"),
    SECOND_MEMBER_NEEDED("R-ACC-67"),
    CONSTITUENCY_MISSING("R-ACC-67"),
    REVIEW_TOO_LATE("R-ACC-67");

    private final String code;

    InterimRule(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
