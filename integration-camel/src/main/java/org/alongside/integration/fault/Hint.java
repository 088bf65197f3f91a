package org.alongside.integration.fault;

/** What most likely happened to a value on its way to us; said beside the fault, because it tells where to look. */
public enum Hint {
    OPENED_IN_EXCEL,
    LEADING_ZEROS_LOST,
    POUND_SIGN,
    COMMA_FOR_POINT,
    THOUSANDS,
    NO_PENCE,
    DAY_OR_MONTH,
    NOT_A_REAL_DAY,
    WRITTEN_NULL,
    TWO_ENCODINGS,
    UTF_16,
    ARCHIVE,
    QUOTE_NEVER_CLOSED,
    QUOTE_IN_THE_MIDDLE,
    TOO_MANY_CELLS,
    TOO_FEW_CELLS,
    INVISIBLE_CHARACTERS,
    NOTHING_IN_IT,
    MUST_NOT_BE_SENT
}
