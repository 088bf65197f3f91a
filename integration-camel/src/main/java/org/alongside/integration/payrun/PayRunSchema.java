package org.alongside.integration.payrun;

import static org.alongside.integration.profile.Column.optional;
import static org.alongside.integration.profile.Column.required;

import org.alongside.community.council.PayLine;
import org.alongside.community.council.PayeeKind;
import org.alongside.community.council.PaymentMethod;
import org.alongside.community.council.PaymentType;
import org.alongside.integration.profile.ColumnType;
import org.alongside.integration.profile.FeedSchema;
import org.alongside.integration.profile.Row;

/** The columns of F4, and a line of it. */
public final class PayRunSchema {

    static final String RUN = "pay_run_no";
    static final String LINE = "line_no";

    private static final int REFERENCE = 40;
    private static final int RUN_NUMBER = 20;
    private static final int LAST_DIGITS = 4;
    private static final int CREDITOR = 30;
    private static final int REMITTANCE = 60;

    public static final FeedSchema COLUMNS = FeedSchema.of("F4", 1,
            required("la_code", ColumnType.LA_CODE),
            required(RUN, ColumnType.REFERENCE).upTo(RUN_NUMBER),
            required(LINE, ColumnType.INTEGER),
            required("la_person_id", ColumnType.LA_PERSON),
            required("allocation_ref", ColumnType.REFERENCE).upTo(REFERENCE),
            required("payment_type", ColumnType.CODE).oneOf(PaymentType.class),
            required("period_start", ColumnType.DATE),
            required("period_end", ColumnType.DATE),
            required("gross_amount", ColumnType.MONEY),
            required("contribution_amount", ColumnType.MONEY),
            required("net_amount", ColumnType.MONEY),
            required("payee_kind", ColumnType.CODE).oneOf(PayeeKind.class),
            optional("payee_account_last4", ColumnType.DIGITS).upTo(LAST_DIGITS),
            required("pay_date", ColumnType.DATE),
            required("payment_method", ColumnType.CODE).oneOf(PaymentMethod.class),
            optional("creditor_ref", ColumnType.REFERENCE).upTo(CREDITOR),
            optional("remittance_text", ColumnType.TEXT).upTo(REMITTANCE),
            optional("reverses_run", ColumnType.REFERENCE).upTo(RUN_NUMBER),
            optional("reverses_line", ColumnType.INTEGER));

    private PayRunSchema() {
    }

    static PayLine line(Row row) {
        return new PayLine(row.integer(LINE), row.text("la_code"), row.text("la_person_id"), row.text("allocation_ref"),
                PaymentType.valueOf(row.text("payment_type")), row.date("period_start"), row.date("period_end"),
                row.money("gross_amount").pence(), row.money("contribution_amount").pence(),
                row.money("net_amount").pence(), PayeeKind.valueOf(row.text("payee_kind")),
                row.text("payee_account_last4"), row.date("pay_date"),
                PaymentMethod.valueOf(row.text("payment_method")), row.text("creditor_ref"),
                row.text("remittance_text"), row.text("reverses_run"), row.integer("reverses_line"));
    }
}
