package org.alongside.accreditation.panel;

import org.alongside.platform.error.Rule;

/** What panels refuse; the sentence for each stands in {@code rules.properties}. */
public enum PanelRule implements Rule {

    NOTHING_TO_HAND_OVER("R-ACC-10"),
    BODY_CANNOT_BE_ASKED("R-ACC-10"),
    PANEL_HAS_ANOTHER_SIZE("R-ACC-51"),
    SAME_MEMBER_TWICE("R-ACC-48"),
    MEMBER_NOT_IN_POOL("R-ACC-03"),
    ADVISER_HOLDS_NO_VOTE("R-ACC-03"),
    APPLICANT_ON_PANEL("R-ACC-48"),
    ASSESSOR_ON_PANEL("R-ACC-48"),
    ONE_BROKER_AT_MOST("R-ACC-48"),
    PANEL_NOT_IN_CONTROL("R-ACC-02"),
    ALREADY_ANSWERED("R-ACC-47"),
    NOTHING_TO_DECIDE("R-ACC-48"),
    MEMBER_STILL_SEATED("R-ACC-51"),
    SUBSTITUTE_SAT_HERE_BEFORE("R-ACC-48"),
    QUORUM_WOULD_NOT_HOLD("R-ACC-51"),
    NOBODY_CAN_STAND_DOWN("R-ACC-02"),
    NOT_ENOUGH_PRESENT("R-ACC-51"),
    CONTROL_NOT_PRESENT("R-ACC-02"),
    NOT_PRESENT("R-ACC-51"),
    NO_PROPOSAL_YET("R-ACC-52"),
    VOTES_MISSING("R-ACC-52"),
    OUTCOME_NOT_FOR_THIS_CASE("R-ACC-52"),
    DEFERRED_BEFORE("R-ACC-52"),
    CRITERIA_NOT_MET("R-ACC-34"),
    PANEL_MUST_FIND("R-ACC-34"),
    CRITERION_NOT_IN_CASE("R-ACC-34"),
    TOO_MANY_CONDITIONS("R-ACC-34"),
    CONDITION_NOT_ALLOWED_FOR("R-ACC-34"),
    CONDITION_MISSING_FOR("R-ACC-34"),
    CONDITION_NOT_NEEDED_FOR("R-ACC-34"),
    CONDITION_DUE_TOO_LATE("R-ACC-34"),
    CONDITION_DUE_IN_THE_PAST("R-ACC-34"),
    NAME_A_CRITERION("R-ACC-53"),
    CHANGED_RATING_NEEDS_A_REASON("R-ACC-53"),
    REASON_MISSING_FOR("R-ACC-53"),
    REASON_ALREADY_GIVEN("R-ACC-55"),
    INTEREST_UNANSWERED("R-ACC-47"),
    NOT_WAITING_FOR_RELEASE("R-ACC-102"),
    ITEM_NOT_POSSIBLE("R-ACC-102");

    private final String code;

    PanelRule(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public boolean isOfTheMoment() {
        return this == NOT_ENOUGH_PRESENT
                || this == CONTROL_NOT_PRESENT
                || this == NOT_PRESENT
                || this == VOTES_MISSING
                || this == NO_PROPOSAL_YET;
    }
}
