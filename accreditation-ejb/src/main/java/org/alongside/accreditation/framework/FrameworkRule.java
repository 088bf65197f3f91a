package org.alongside.accreditation.framework;

import org.alongside.platform.error.Rule;

/** What the standards, national and local, must keep to. */
public enum FrameworkRule implements Rule {

    DISSENT_UNANSWERED("R-ACC-11"),
    EVIDENCE_KIND_MISSING("R-ACC-11"),
    WHO_WAS_ASKED_MISSING("R-ACC-11"),
    CHANGE_SUBJECT_MISSING("R-ACC-11"),
    BURDEN_MISSING("R-ACC-94"),
    CORE_AREA_DROPPED("R-ACC-15"),
    UNKNOWN_AREA("R-ACC-15"),
    NATIONAL_RULE_FIXED("R-ACC-15"),
    NATIONAL_RULE_WEAKENED("R-ACC-15"),
    TOO_MANY_LOCAL_CRITERIA("R-ACC-16"),
    STATEMENT_MISSING("R-ACC-16"),
    RATIONALE_MISSING("R-ACC-16"),
    ROUTES_TOO_NARROW("R-ACC-16"),
    NAMES_A_COURSE("R-ACC-16"),
    NAMES_A_PROFESSION("R-ACC-16"),
    NAMES_EMPLOYMENT("R-ACC-16"),
    NAMES_RESIDENCE("R-ACC-16"),
    NAMES_MINIMUM_YEARS("R-ACC-16"),
    PARAMETER_OUT_OF_RANGE("R-ACC-17"),
    PARAMETER_NOT_A_NUMBER("R-ACC-17"),
    UNKNOWN_PARAMETER("R-ACC-17"),
    QUORUM_ABOVE_PANEL("R-ACC-17"),
    TEXT_TOO_LONG("B15"),
    CONSULTATION_TOO_SHORT("R-ACC-18"),
    CONSULTATION_STILL_OPEN("R-ACC-18"),
    NOTICE_TOO_SHORT("R-ACC-18"),
    FORMATS_MISSING("R-ACC-18"),
    ONE_DRAFT_AT_A_TIME("R-ACC-18"),
    NOT_YET_EFFECTIVE("R-ACC-11"),
    NO_EDITION_IN_FORCE("R-ACC-14");

    private final String code;

    FrameworkRule(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
