package org.alongside.platform.reference;

import org.alongside.platform.error.Rule;

/** Why a version is not taken in or not put in force (feed F14). */
public enum ReferenceRule implements Rule {

    /** The same bytes are here: nothing would come of taking them in again. */
    KNOWN_ALREADY,
    SOURCE_NOT_AN_ADDRESS,
    NOT_YET;

    @Override
    public String code() {
        return "F14";
    }

    @Override
    public boolean isOfTheMoment() {
        return this == NOT_YET;
    }
}
