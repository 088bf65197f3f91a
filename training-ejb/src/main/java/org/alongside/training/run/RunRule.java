package org.alongside.training.run;

import org.alongside.platform.error.Rule;

/** What runs refuse; the sentence for each stands in {@code rules.properties}. */
public enum RunRule implements Rule {

    PLACES_NOT_A_WHOLE_NUMBER("R-TRN-14"),
    PLACES_OUT_OF_RANGE("R-TRN-14"),
    ROOM_TOO_SMALL("R-TRN-15"),
    MINIMUM_ABOVE_PLACES("R-TRN-36"),
    ENOUGH_HAVE_BOOKED("R-TRN-36"),
    ALREADY_GOES_AHEAD("R-TRN-36"),
    TERM_OUT_OF_RANGE("R-TRN-03"),
    FEE_NOT_AN_AMOUNT("B11"),
    BOOKING_ENDS_BEFORE_IT_OPENS("R-TRN-39"),
    BOOKING_ENDS_AFTER_START("R-TRN-39"),
    TIME_DOES_NOT_EXIST("B09"),
    DATE_MISSING("B08"),
    SESSION_ENDS_BEFORE_IT_STARTS("R-TRN-39"),
    SESSION_IN_THE_PAST("B08"),
    SESSIONS_OVERLAP("R-TRN-39"),
    SESSION_HAS_NO_PLACE("R-TRN-39"),
    SESSION_HAS_NO_ACCESS_FACTS("7.8"),
    NO_SESSION("7.8"),
    COURSE_NOT_APPROVED("7.8"),
    EDITION_SUPERSEDED("R-TRN-06"),
    CO_TRAINER_NOT_CONFIRMED("R-TRN-08"),
    ALREADY_INVITED("R-TRN-40"),
    TRAINER_IS_ELSEWHERE("R-TRN-40"),
    PAY_MISSING("R-TRN-10"),
    LIVED_EXPERIENCE_UNANSWERED("R-TRN-11"),
    MORE_MINUTES_THAN_THE_SESSION("R-TRN-09"),
    SESSIONS_NOT_OVER("7.8"),
    CONFIRMED_MORE_THAN_PLACES("R-TRN-24");

    private final String code;

    RunRule(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
