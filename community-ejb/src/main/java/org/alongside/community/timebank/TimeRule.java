package org.alongside.community.timebank;

import org.alongside.platform.error.Rule;

/** What the time bank refuses; the sentence for each stands in {@code rules.properties}. */
public enum TimeRule implements Rule {

    MINUTES_OUT_OF_RANGE("R-TIME-03"),
    BELOW_LIMIT("R-TIME-05"),
    LIMIT_OUT_OF_RANGE("R-TIME-05"),
    POT_BELOW_LIMIT("R-TIME-07"),
    PROFILE_INCOMPLETE("R-TIME-02"),
    ADULTS_ONLY("R-TIME-14"),
    ALREADY_MEMBER("R-TIME-02"),
    NOT_A_MEMBER("R-TIME-02"),
    NOT_ACTIVE("R-TIME-02"),
    GROUP_FIRST("R-TIME-15"),
    EXCLUDED_TASK("R-TIME-16"),
    NO_MONEY_OR_GOODS("R-TIME-13"),
    NO_PAID_HOURS("R-TIME-28"),
    NO_SELF_EXCHANGE("R-TIME-23"),
    ONE_LOGIN_TWO_SIDES("R-TIME-23"),
    YOU_ARE_A_PARTY("R-TIME-14"),
    NOT_YOUR_TURN("R-TIME-08"),
    TRAVEL_NOT_SAID("R-TIME-12"),
    DRIVER_NOT_SEEN("R-TIME-18"),
    NOBODY_RECEIVES("R-TIME-11"),
    NOBODY_GIVES("R-TIME-11"),
    NAMED_TWICE("R-TIME-11"),
    NO_SUCH_MEMBER("R-TIME-11"),
    REVERSED_BEFORE("R-TIME-20"),
    CHOICE_MISSING("R-TIME-21"),
    PLACE_MISSING("R-TIME-14"),
    DAY_MISSING("R-TIME-08"),
    RECIPIENT_MISSING("R-TIME-21"),
    NOTHING_TO_GIVE("R-TIME-07"),
    SECOND_PERSON_NEEDED("R-TIME-21"),
    NOTHING_TO_WRITE_OFF("R-TIME-21"),
    NO_SUCH_COORDINATOR("R-TIME-17"),
    CHECK_DAY_MISSING("R-TIME-17"),
    OPEN_EXCHANGES("R-TIME-21");

    private final String code;

    TimeRule(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
