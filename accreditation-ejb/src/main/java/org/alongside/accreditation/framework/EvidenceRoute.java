package org.alongside.accreditation.framework;

/** The ways to show that a criterion is met. All stand equal (R-ACC-27). */
public enum EvidenceRoute {
    COURSE,
    LIVED_EXPERIENCE,
    PRACTICE_PORTFOLIO,
    OBSERVED_PRACTICE,
    PRIOR_QUALIFICATION,
    TESTIMONY,
    RECOGNITION
}
