package org.alongside.training.enrolment;

/** What moves an enrolment. */
public enum EnrolmentStep {

    PROMOTE,
    ACCEPT,
    DECLINE,
    /** Accepted a moment too late while nobody else had been offered the place (edge case 29). */
    OFFER_AGAIN,
    EXPIRE,
    EXPIRE_AGAIN,
    CANCEL,
    /** Booking closed before a place came free: on to the course's interest list (R-TRN-22). */
    CARRY,
    START,
    COMPLETE,
    COMPLETE_PARTLY,
    NOT_COMPLETE,
    /** Nothing was heard of the person at any session. */
    MISS
}
