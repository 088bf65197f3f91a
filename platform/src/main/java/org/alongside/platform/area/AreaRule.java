package org.alongside.platform.area;

import org.alongside.platform.error.Rule;

/** Why a list of councils does not fit the areas there are: the letters of a council name it for good (R-INT-02). */
public enum AreaRule implements Rule {

    CODE_MISSING,
    CODE_CHANGED,
    CODE_TAKEN;

    @Override
    public String code() {
        return "R-INT-02";
    }
}
