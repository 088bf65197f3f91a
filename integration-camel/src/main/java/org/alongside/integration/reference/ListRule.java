package org.alongside.integration.reference;

import org.alongside.platform.error.Rule;

/** What is wrong with a list as a file; the sentence for each stands in {@code rules.properties}. */
public enum ListRule implements Rule {

    NOT_JSON,
    NOT_A_TABLE,
    NO_DAYS,
    DAY_NOT_READ,
    DAY_TWICE,
    DAY_WITHOUT_NAME,
    /** Of a part of a year nobody can tell what is missing and what is not. */
    YEAR_NOT_WHOLE,
    COLUMN_MISSING,
    COLUMN_TWICE,
    NO_ROWS,
    TOO_MANY_ROWS,
    ROW_OF_OTHER_WIDTH,
    CELL_EMPTY,
    CELL_NOT_KEPT,
    GSS_CODE_NOT_READ,
    CODE_NOT_READ,
    DATE_NOT_READ,
    DATES_TURNED_ROUND,
    SAID_TWICE;

    @Override
    public String code() {
        return "F14";
    }
}
