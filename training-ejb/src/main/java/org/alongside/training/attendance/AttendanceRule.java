package org.alongside.training.attendance;

import org.alongside.platform.error.Rule;

/** What attendance refuses; the sentence for each stands in {@code rules.properties}. */
public enum AttendanceRule implements Rule {

    SESSION_NOT_BEGUN("R-TRN-28"),
    SESSION_CANCELLED("R-TRN-28"),
    APOLOGY_TOO_LATE("R-TRN-28"),
    MINUTES_MISSING("R-TRN-28"),
    MORE_MINUTES_THAN_THE_SESSION("R-TRN-28"),
    NOT_ON_THIS_RUN("R-TRN-28"),
    OWN_ATTENDANCE("B24"),
    BOOKS_CLOSED("R-TRN-28"),
    QUERY_TOO_LATE("R-TRN-28"),
    ALREADY_ASKED("R-TRN-28"),
    WAS_THERE("R-TRN-30");

    private final String code;

    AttendanceRule(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
