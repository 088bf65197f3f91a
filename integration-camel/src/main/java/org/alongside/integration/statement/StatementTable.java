package org.alongside.integration.statement;

import static org.alongside.integration.fault.FaultCode.E321_CONFLICT;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.alongside.integration.csv.Source;
import org.alongside.integration.fault.FileFault;
import org.alongside.integration.fault.RowFault;
import org.alongside.integration.profile.FileRead;
import org.alongside.integration.profile.Profile;
import org.alongside.integration.profile.ProfiledFile;
import org.alongside.integration.profile.Row;
import org.alongside.integration.profile.RowSink;
import org.alongside.platform.money.Money;

/** Statements that come as a table: a row a movement; rows of one account and one statement id are one statement. */
public final class StatementTable implements RowSink {

    /** What rows have in common. */
    private record Key(String account, String id) {
    }

    private final Map<Key, List<Row>> rows = new LinkedHashMap<>();
    private final List<RowFault> refused = new ArrayList<>();
    private final List<FileFault> faults = new ArrayList<>();

    private StatementTable() {
    }

    /** @param day of the file */
    public static StatementFile read(Source source, Profile profile, LocalDate day) {
        StatementTable table = new StatementTable();
        FileRead end = new ProfiledFile(profile, StatementSchema.F7, day).read(source, table);
        List<Statement> statements = table.rows.entrySet().stream()
                .map(entry -> table.statement(entry.getKey(), entry.getValue())).toList();
        table.faults.addAll(0, end.faults());
        return new StatementFile(end.held() ? List.of() : statements, table.faults, table.refused, 0);
    }

    @Override
    public void accepted(Row row) {
        rows.computeIfAbsent(new Key(row.text("provider_account_ref"), row.text("statement_id")), none -> new ArrayList<>())
                .add(row);
    }

    @Override
    public void refused(Row row, List<RowFault> why) {
        refused.addAll(why);
    }

    private Statement statement(Key key, List<Row> of) {
        Integer sequence = of.get(0).integer("sequence");
        return new Statement(key.account(), key.id(), sequence == null ? null : sequence.longValue(), "GBP",
                same(of, "opening_balance"), same(of, "closing_balance"), of.stream().map(StatementTable::line).toList());
    }

    /** A statement has one opening balance and one closing balance, however often a table says so. */
    private Money same(List<Row> of, String column) {
        List<Money> said = of.stream().map(row -> row.money(column)).filter(Objects::nonNull).distinct().toList();
        if (said.size() > 1) {
            faults.add(FileFault.of(E321_CONFLICT, said.get(0).toString(), said.get(1).toString()).at(of.get(0).line()));
        }
        return said.isEmpty() ? null : said.get(0);
    }

    private static StatementLine line(Row row) {
        return new StatementLine(row.line(), row.text("provider_txn_id"), row.date("booked_on"), row.date("value_on"),
                row.money("amount"), row.money("running_balance"), row.text("txn_type"), null, row.text("counterparty"),
                row.text("merchant_category"), row.text("description"), row.text("currency"), row.text("reference"));
    }
}
