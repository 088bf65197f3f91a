package org.alongside.platform.file;

import org.alongside.platform.error.Rule;

/** Why a file is not kept (bad-input row B17). */
public enum FileRule implements Rule {

    FILE_MISSING,
    FILE_EMPTY,
    FILE_TOO_LARGE,
    FILE_NAME_TOO_LONG,
    FILE_KIND_NOT_ALLOWED,
    FILE_LOCKED,
    FILE_HOLDS_PROGRAMS,
    FILE_UNPACKS_TOO_LARGE,
    FILE_DAMAGED;

    @Override
    public String code() {
        return "B17";
    }
}
