package org.alongside.integration.statuschange;

import java.util.ResourceBundle;
import org.alongside.accreditation.register.ListStatus;

/** The approved wording, and no other: what may be said of anybody who stands so, and so of nobody in particular. */
final class StatusWords {

    private static final ResourceBundle WORDS =
            ResourceBundle.getBundle("org.alongside.integration.statuschange.status-words");

    private StatusWords() {
    }

    static String statement(ListStatus status) {
        return WORDS.getString(status.name());
    }

    static String peopleShould() {
        return WORDS.getString("PEOPLE_SHOULD");
    }
}
