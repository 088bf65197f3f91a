package org.alongside.integration.poolreturn;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.alongside.community.council.Coding;
import org.alongside.community.statement.PoolReturn;
import org.alongside.community.statement.ReturnPart;
import org.alongside.community.statement.ReturnSpend;
import org.alongside.platform.csv.Csv;

/** The three kinds of rows of a return in one table; which one a row is stands in its first column. */
final class ReturnTable {

    static final List<String> HEADER = List.of("record", "pool_ref", "period_start", "period_end", "return_version",
            "members_total", "opening_balance", "contributions_in", "spend_out", "refunds_out", "closing_balance",
            "statement_balance", "reconciled", "la_person_id", "allocation_ref", "agreed_share", "paid", "paid_on",
            "share_of_spend", "share_of_closing", "line_ref", "date", "category", "amount", "vat", "evidence", "outcome_ref",
            "cost_centre", "subjective", "analysis", "treasurer_balance");

    private final Csv table = Csv.exact().row(HEADER.toArray(String[]::new));
    private final OwnPeople seen;
    private final int version;
    private int rows;

    private ReturnTable(OwnPeople seen, int version) {
        this.seen = seen;
        this.version = version;
    }

    static ReturnTable of(OwnPeople seen, int version) {
        ReturnTable table = new ReturnTable(seen, version);
        table.pool(seen.all());
        seen.own().forEach(table::contribution);
        seen.all().spends().forEach(table::spend);
        return table;
    }

    int rows() {
        return rows;
    }

    byte[] bytes() {
        return table.toString().getBytes(StandardCharsets.UTF_8);
    }

    private void pool(PoolReturn all) {
        Map<String, String> row = row("pool");
        row.put("members_total", seen.membersTold());
        row.put("opening_balance", pounds(all.opening()));
        row.put("contributions_in", pounds(all.in()));
        row.put("spend_out", pounds(all.spend()));
        row.put("refunds_out", pounds(all.refunds()));
        row.put("closing_balance", pounds(all.closing()));
        row.put("statement_balance", seen.balance() == null ? "" : pounds(seen.balance()));
        row.put("reconciled", String.valueOf(seen.isReconciled()));
        row.put("treasurer_balance", all.bank() == null ? "" : pounds(all.bank()));
        write(row);
    }

    private void contribution(ReturnPart part) {
        Map<String, String> row = row("contribution");
        row.put("la_person_id", part.funded().laPersonId());
        row.put("allocation_ref", part.funded().reference());
        row.put("agreed_share", pounds(part.agreed()));
        row.put("paid", pounds(part.paid()));
        row.put("paid_on", Objects.toString(part.paidOn(), ""));
        row.put("share_of_spend", pounds(part.spend()));
        row.put("share_of_closing", pounds(part.closing()));
        Coding coding = part.funded().coding();
        row.put("cost_centre", Objects.toString(coding.costCentre(), ""));
        row.put("subjective", Objects.toString(coding.subjective(), ""));
        row.put("analysis", Objects.toString(coding.analysis(), ""));
        write(row);
    }

    private void spend(ReturnSpend spend) {
        Map<String, String> row = row("spend");
        row.put("line_ref", spend.journalId().toString());
        row.put("date", spend.day().toString());
        row.put("category", SpendWords.category(spend.category()));
        row.put("amount", pounds(spend.pence()));
        row.put("evidence", SpendWords.evidence(spend.evidence()));
        write(row);
    }

    private Map<String, String> row(String record) {
        Map<String, String> row = new LinkedHashMap<>();
        row.put("record", record);
        row.put("pool_ref", seen.poolCode());
        row.put("period_start", seen.all().month().atDay(1).toString());
        row.put("period_end", seen.all().month().atEndOfMonth().toString());
        row.put("return_version", String.valueOf(version));
        return row;
    }

    private void write(Map<String, String> row) {
        table.row(HEADER.stream().map(column -> row.getOrDefault(column, "")).toArray(String[]::new));
        rows++;
    }

    static String pounds(long pence) {
        return BigDecimal.valueOf(pence, 2).toPlainString();
    }
}
