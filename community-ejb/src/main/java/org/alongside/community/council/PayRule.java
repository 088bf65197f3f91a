package org.alongside.community.council;

import org.alongside.platform.error.Rule;

/**
 * What a pay run can be told (feed F4); its code is the one of the feeds' catalogue (5.7) that fits. All of them hold the
 * whole run, but for the one that only waits.
 */
public enum PayRule implements Rule {

    LINE_MISSING("E220", "line_no"),
    LINE_TWICE("E221", "line_no"),
    /** Two regular payments of one budget for the same days. */
    PERIOD_OVERLAPS("E223", "period_start"),
    CONTROL_TOTAL("E230", ""),
    ROW_COUNT("E231", ""),
    NOTHING_TO_CORRECT("E300", "reverses_run"),
    NET_DIFFERS("E302", "net_amount"),
    NEGATIVE("E302", "net_amount"),
    BANKS_CLOSED("E302", "pay_date"),
    NOT_FOUR_WEEKS("E302", "period_end"),
    PERIOD_TURNED_ROUND("E306", "period_end"),
    /** Nobody is linked under this identifier: the line waits, and the others are taken in. */
    NO_LINK("E310", "la_person_id"),
    UNKNOWN_CORRECTION("E310", "reverses_line"),
    ANOTHER_AREA("E312", "la_code"),
    /** A run is sent once; the same number with other content is a conflict (R-INT-30). */
    RUN_SAYS_SOMETHING_ELSE("E321", "pay_run_no"),
    /** Its effect was had before: the same budget, the same first day, the same kind of payment. */
    PAID_BEFORE("E321", "period_start"),
    OF_SOMEBODY_ELSE("E321", "allocation_ref"),
    NOT_IN_FORCE("E323", "allocation_ref");

    private final String code;
    private final String column;

    PayRule(String code, String column) {
        this.code = code;
        this.column = column;
    }

    @Override
    public String code() {
        return code;
    }

    /** The cell it is about; empty when it is about the whole. */
    public String column() {
        return column;
    }

    public boolean waits() {
        return this == NO_LINK;
    }
}
