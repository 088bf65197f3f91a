package org.alongside.integration.statement;

import static org.alongside.integration.profile.Column.optional;
import static org.alongside.integration.profile.Column.required;
import static org.alongside.integration.profile.ColumnType.CODE;
import static org.alongside.integration.profile.ColumnType.DATE;
import static org.alongside.integration.profile.ColumnType.DIGITS;
import static org.alongside.integration.profile.ColumnType.INTEGER;
import static org.alongside.integration.profile.ColumnType.MONEY;
import static org.alongside.integration.profile.ColumnType.REFERENCE;
import static org.alongside.integration.profile.ColumnType.TEXT;

import java.util.List;
import org.alongside.integration.profile.FeedSchema;

/** The columns of a statement as a table (F7). */
public final class StatementSchema {

    /** What a movement can be. */
    public static final List<String> TYPES = List.of("CARD", "LOAD", "DD", "SO", "FPI", "FPO", "BGC", "CASH", "FEE", "REFUND",
            "REVERSAL", "INTEREST");

    public static final FeedSchema F7 = FeedSchema.of("F7", 1,
            required("provider_account_ref", REFERENCE).upTo(34),
            optional("statement_id", REFERENCE).upTo(35),
            optional("sequence", INTEGER),
            optional("opening_balance", MONEY),
            optional("closing_balance", MONEY),
            optional("provider_txn_id", REFERENCE).upTo(60),
            required("booked_on", DATE),
            optional("value_on", DATE),
            required("amount", MONEY),
            optional("running_balance", MONEY),
            required("txn_type", CODE).oneOf(TYPES.toArray(String[]::new)),
            optional("counterparty", TEXT).upTo(120),
            optional("merchant_category", DIGITS).upTo(4),
            optional("description", TEXT).upTo(200),
            required("currency", CODE).oneOf("GBP"),
            optional("reference", REFERENCE).upTo(35));

    private StatementSchema() {
    }
}
