package org.alongside.training.enrolment;

/** Why an enrolment came to its end before the run did. */
public enum CancelCause {

    /** No reason is asked of a learner (R-TRN-26). */
    LEARNER,
    DECLINED,
    /** A second offer ran out (R-TRN-21). */
    OFFERS_RAN_OUT,
    /** Took a place on another run of the same course (R-TRN-25). */
    CHOSE_ANOTHER_RUN,
    BOOKING_CLOSED,
    PROVIDER,
    RUN_CANCELLED
}
