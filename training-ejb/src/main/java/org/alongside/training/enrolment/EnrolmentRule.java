package org.alongside.training.enrolment;

import org.alongside.platform.error.Rule;

/** What enrolment refuses; the sentence for each stands in {@code rules.properties}. */
public enum EnrolmentRule implements Rule {

    BOOKING_NOT_OPEN("R-TRN-22"),
    ALREADY_BOOKED("R-TRN-25"),
    PARTNER_ALREADY_BOOKED("R-TRN-25"),
    PARTNER_IS_YOURSELF("R-TRN-27"),
    PARTNER_NOT_FOUND("R-TRN-27"),
    GROUP_IS_EMPTY("B02"),
    GROUP_TOO_LARGE("B02"),
    GROUP_HAS_MISTAKES("B02"),
    GROUP_ADDRESS_MISSING("B02"),
    GROUP_NAMES_TWICE("R-TRN-25"),
    GROUP_PERSON_BOOKED("R-TRN-25"),
    GROUP_PERSON_NOT_KNOWN("B03"),
    SUPPORTERS_NOT_A_NUMBER("B30"),
    BELOW_TAKEN_PLACES("R-TRN-24"),
    ROOM_BELOW_TAKEN_SEATS("R-TRN-15"),
    NOT_WAITING("R-TRN-19"),
    MOVED_BEFORE_ITSELF("R-TRN-19"),
    NOBODY_IS_HELD_UP("R-TRN-20"),
    STILL_TIME_TO_FIND_SEATS("R-TRN-20"),
    NO_SUPPORTERS_TO_AGREE("B30"),
    NEXT_RUN_OF_ANOTHER_COURSE("R-TRN-36"),
    NEXT_RUN_NOT_OPEN("R-TRN-36"),
    COSTS_NOT_CLAIMABLE("R-TRN-37"),
    NOTHING_CLAIMED("R-TRN-37"),
    NOTHING_OWED("R-TRN-37");

    private final String code;

    EnrolmentRule(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
