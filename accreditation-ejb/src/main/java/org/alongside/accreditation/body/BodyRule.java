package org.alongside.accreditation.body;

import java.util.EnumSet;
import java.util.Set;
import org.alongside.platform.error.Rule;

/** What a body and its members must keep to. */
public enum BodyRule implements Rule {

    CONTROL_NOT_MET("R-ACC-01"),
    NO_BODY_IN_CHARGE("R-ACC-90"),
    BODY_CANNOT_DECIDE("R-ACC-01"),
    EXCLUDED_FROM_VOTING("R-ACC-03"),
    EXCLUSIONS_UNANSWERED("R-ACC-03"),
    DECLARATION_UNCLEAR("R-ACC-04"),
    CANNOT_CHAIR_NOW("R-ACC-06"),
    CHAIR_MISSING("R-ACC-06"),
    MANDATE_OVERLAPS("R-ACC-08"),
    MANDATE_ENDS_BEFORE_IT_BEGINS("B08"),
    SEPARATION_STATEMENT_MISSING("R-ACC-09"),
    FILES_OPEN_TO_HOST_STAFF("R-ACC-09"),
    HOST_MANAGER_VOTES("R-ACC-09"),
    HOST_MANAGEMENT_UNANSWERED("R-ACC-09"),
    SEPARATION_REVIEW_DUE("R-ACC-09"),
    HOST_ACTIVITIES_UNANSWERED("R-ACC-09"),
    STEWARD_CONTROL_NOT_MET("R-ACC-12"),
    STEWARD_GROUP_MISSING("R-ACC-12"),
    STEWARD_GROUP_EXISTS("R-ACC-12"),
    TOO_FEW_MEMBERS("7.1"),
    DECLARATIONS_MISSING("7.1"),
    TWO_SEATS_FOR_ONE("7.1"),
    CONSULTATION_TOO_SHORT("7.1"),
    CONSULTATION_STILL_OPEN("7.1"),
    FORMATS_MISSING("7.1"),
    ALREADY_A_MEMBER("B23"),
    ONLY_VOTING_MEMBERS("R-ACC-03"),
    NOT_CARRIED("R-ACC-18"),
    CONTACT_MISSING("12"),
    CONTACT_PHONE_UNCLEAR("12"),
    CONTACT_EMAIL_UNCLEAR("12");

    /** How the body stands now, not what was asked of it. */
    private static final Set<BodyRule> OF_THE_MOMENT =
            EnumSet.of(CONTROL_NOT_MET, NO_BODY_IN_CHARGE, BODY_CANNOT_DECIDE, STEWARD_CONTROL_NOT_MET);

    private final String code;

    BodyRule(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public boolean isOfTheMoment() {
        return OF_THE_MOMENT.contains(this);
    }
}
