package org.alongside.platform.identity;

import org.alongside.platform.error.Rule;

/** What accounts and signing in refuse. The codes are ours: the specification leaves this open. */
public enum IdentityRule implements Rule {

    NAME_MISSING("ID-1"),
    EMAIL_NOT_AN_ADDRESS("ID-2"),
    EMAIL_TAKEN("ID-3"),
    PASSWORD_TOO_SHORT("ID-4"),
    PASSWORD_TOO_LONG("ID-5"),
    PASSWORD_TOO_COMMON("ID-6"),
    TOO_MANY_TRIES("ID-7"),
    NAME_TOO_LONG("ID-8"),
    NOBODY_WITH_THIS_ADDRESS("ID-9"),
    NOT_APPOINTED("ID-10"),
    EMAIL_OF_ANOTHER("ID-11"),
    ROLE_TO_ONESELF("R-ACC-101");

    private final String code;

    IdentityRule(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
