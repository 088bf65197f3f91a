package org.alongside.accreditation.panel;

/** What a person says about their own interest. Not having answered is neither of these (R-ACC-47). */
public enum InterestChoice {
    NONE,
    HAS_INTEREST
}
