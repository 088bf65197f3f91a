package org.alongside.community.card;

import org.alongside.platform.error.Rule;

/** What letting a card be read asks for; the sentence for each stands in {@code rules.properties}. */
public enum CardRule implements Rule {

    /** Nothing is read without its owner's yes (R-INT-73). */
    NOT_AGREED("R-INT-73"),
    NAMED_ALREADY("F7"),
    /** An account has one owner. */
    OF_ANOTHER_PERSON("F7"),
    /** Nobody says of themselves that it is theirs. */
    ONES_OWN("F7");

    private final String code;

    CardRule(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
