package org.alongside.accreditation.panel;

/** Why another area's body decides. None of them is a ground for refusal. */
public enum TransferCause {
    /** R-ACC-10: the applicant is tied to the host organisation's own services. */
    HOST_CONFLICT,
    /** R-ACC-52: the votes were equal for the second time. */
    SECOND_TIE,
    /** No panel could be made in 28 days. */
    NO_PANEL_IN_TIME,
    /** The body cannot make an unconflicted panel and says so. */
    NO_UNCONFLICTED_PANEL
}
