package org.alongside.accreditation.application;

/**
 * How somebody came by what they can do. All routes stand equal; assessor and panel see the route, the register never
 * does (R-ACC-26, R-ACC-27).
 */
public enum EvidenceRoute {
    LIVED_EXPERIENCE, PRACTICE_PORTFOLIO, OBSERVED_PRACTICE, TESTIMONY, COURSE, PRIOR_QUALIFICATION
}
