package org.alongside.community.council.control;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.alongside.community.council.AllocationRow;
import org.alongside.community.council.AllocationRule;

/** The columns of the stage, their types, and where a row has them: PostgreSQL gets each as one list of texts. */
enum StagedColumn {

    LINE("bigint", row -> row.row().line()),
    REFERENCE("text", row -> row.row().reference()),
    NUMBER("integer", row -> row.row().number()),
    LA_PERSON_ID("text", row -> row.row().laPersonId()),
    STATE("text", row -> row.row().state()),
    SERVICE_TYPE("text", row -> row.row().serviceType()),
    COMPONENT("text", row -> row.row().component()),
    DELIVERY("text", row -> row.row().delivery()),
    START_DAY("date", row -> row.row().start()),
    END_DAY("date", row -> row.row().end()),
    REVIEW_DUE("date", row -> row.row().reviewDue()),
    UNIT_PENCE("bigint", row -> row.row().cost().unitPence()),
    UNIT("text", row -> row.row().cost().unit()),
    UNITS_PER_WEEK("numeric", row -> row.row().cost().unitsPerWeek()),
    GROSS_WEEKLY("bigint", row -> row.row().cost().grossWeekly()),
    CONTRIBUTION("bigint", row -> row.row().cost().contributionWeekly()),
    NET_WEEKLY("bigint", row -> row.row().cost().netWeekly()),
    PERIOD("text", row -> row.row().period()),
    ACCOUNT("text", row -> row.row().account()),
    CONTINGENCY_WEEKS("integer", row -> row.row().contingencyWeeks()),
    POOLING("boolean", row -> row.row().pooling()),
    COST_CENTRE("text", row -> row.row().coding().costCentre()),
    SUBJECTIVE("text", row -> row.row().coding().subjective()),
    ANALYSIS("text", row -> row.row().coding().analysis()),
    TEAM("text", row -> row.row().team()),
    UPDATED_AT("timestamptz", row -> row.row().updatedAt()),
    REFUSED("text", StagedRow::refused),
    TURN("integer", StagedRow::turn);

    /** Between two of a column. No text of a feed holds it: control characters are refused at the edge. */
    private static final char BETWEEN = '\u001F';

    private final String type;
    private final Function<StagedRow, Object> value;

    StagedColumn(String type, Function<StagedRow, Object> value) {
        this.type = type;
        this.value = value;
    }

    /** A row on its way, with what is wrong with it by itself and its turn among the rows about its budget. */
    record StagedRow(AllocationRow row, AllocationRule refused, int turn) {
    }

    static String names() {
        return List.of(values()).stream().map(StagedColumn::column).collect(Collectors.joining(", "));
    }

    String column() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }

    /** Its list as PostgreSQL takes it apart again; what is empty is nothing. */
    String unnested(int parameter) {
        return "cast(string_to_array(?" + parameter + ", chr(31), '') as " + type + "[])";
    }

    String list(List<StagedRow> rows) {
        StringBuilder list = new StringBuilder(rows.size() * 12);
        for (StagedRow row : rows) {
            Object one = value.apply(row);
            String text = one == null ? "" : one.toString();
            if (text.indexOf(BETWEEN) >= 0) {
                throw new IllegalArgumentException(column() + " holds a control character in line " + row.row().line());
            }
            list.append(text).append(BETWEEN);
        }
        list.setLength(Math.max(0, list.length() - 1));
        return list.toString();
    }
}
