package org.alongside.community.council;

import org.alongside.platform.error.Rule;

/**
 * What a row of feed F3 can be told, in our words; its code is the one of the feeds' catalogue (5.7) that fits. The
 * sentence for each stands in {@code rules.properties}.
 */
public enum AllocationRule implements Rule {

    /** Nobody is linked under this identifier, so the row waits. */
    NO_LINK("E310", "la_person_id"),
    /** As above, and somebody is under the same identifier with zeros before it: a spreadsheet ate them. */
    ZEROS_LOST("E310", "la_person_id"),
    /** The council has said that the identifier stood for two people, and nobody has said yet who is which (R-INT-05). */
    SPLIT_UNDECIDED("E311", "la_person_id"),
    /** The whole is held: it may be about people of another area. */
    ANOTHER_AREA("E312", "la_code"),
    /** The whole is held: a full list that has shrunk so much was most likely cut off (R-INT-50). */
    FAR_FEWER_ROWS("R-INT-50", ""),
    OLDER_VERSION("E320", "allocation_version"),
    SAME_VERSION_OTHER_CONTENT("E321", "allocation_version"),
    OF_SOMEBODY_ELSE("E321", "allocation_ref"),
    /** So many rows about one budget in one file are no list of changes. */
    TOO_MANY_VERSIONS("E302", "allocation_version"),
    UNITS_MISSING("E300", "planned_units_per_week"),
    PRICE_NOT_POSITIVE("E302", "unit_cost"),
    CONTRIBUTION_OUT_OF_RANGE("E302", "client_contribution_weekly"),
    NET_DIFFERS("E302", "net_weekly"),
    CONTINGENCY_OUT_OF_RANGE("E302", "contingency_weeks"),
    /** A warning: the row counts as the council wrote it. */
    WEEKLY_DIFFERS("E302", "gross_weekly"),
    END_BEFORE_START("E306", "end_date"),
    REVIEW_NOT_AFTER_START("E306", "review_due_date");

    private final String code;
    private final String column;

    AllocationRule(String code, String column) {
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

    /** Sending it again unchanged will do, once the link is there. */
    public boolean waits() {
        return this == NO_LINK || this == ZEROS_LOST || this == SPLIT_UNDECIDED;
    }
}
