package org.alongside.accreditation.application;

/** What a link means for independence. */
public enum TieEffect {
    /** Bars accreditation in this area while it lasts. */
    BARS,
    /** May be accepted with a plan for staying independent. */
    NEEDS_PLAN,
    /** Told, and that is enough. */
    DISCLOSED
}
