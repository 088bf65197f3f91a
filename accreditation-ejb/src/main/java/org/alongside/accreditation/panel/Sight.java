package org.alongside.accreditation.panel;

/** How much of a case a person may see (R-ACC-47, R-ACC-50). */
public enum Sight {

    /** Not even that it exists. */
    NOTHING,
    /** Before the interest question is answered and cleared: the applicant's name and area. */
    NAME_AND_AREA,
    FILE;

    public boolean isNothing() {
        return this == NOTHING;
    }

    public boolean hasFile() {
        return this == FILE;
    }
}
