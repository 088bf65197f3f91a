package org.alongside.integration.bank;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.alongside.community.pool.StatementLine;
import org.alongside.integration.fault.FaultCode;
import org.alongside.integration.feed.WaitingRow;
import org.alongside.integration.statement.LineIds;
import org.alongside.integration.statement.Statement;

/** The lines of a statement as the pool's book is told them, and as they wait. */
final class PoolLines {

    private PoolLines() {
    }

    static List<StatementLine> of(Statement statement) {
        List<String> ids = LineIds.of(statement);
        List<StatementLine> lines = new ArrayList<>();
        for (int i = 0; i < ids.size(); i++) {
            var line = statement.lines().get(i);
            String said = line.reference() != null ? line.reference() : Objects.toString(line.description(), "");
            lines.add(new StatementLine(ids.get(i), line.bookedOn(), line.amount().pence(), said,
                    Objects.toString(line.counterparty(), "")));
        }
        return lines;
    }

    /** Each with the identifier it has among the others, so that two that look alike stay two when they come singly. */
    static List<WaitingRow> waiting(Statement statement, FaultCode code, String waitsFor) {
        List<String> ids = LineIds.of(statement);
        List<WaitingRow> rows = new ArrayList<>();
        for (int i = 0; i < ids.size(); i++) {
            var line = statement.lines().get(i);
            Map<String, String> cells = new LinkedHashMap<>();
            cells.put("provider_account_ref", statement.account());
            cells.put("provider_txn_id", ids.get(i));
            cells.put("booked_on", line.bookedOn().toString());
            cells.put("amount", BigDecimal.valueOf(line.amount().pence(), 2).toPlainString());
            cells.put("txn_type", BankTypes.word(line));
            cells.put("counterparty", Objects.toString(line.counterparty(), ""));
            cells.put("description", Objects.toString(line.description(), ""));
            cells.put("currency", "GBP");
            cells.put("reference", Objects.toString(line.reference(), ""));
            rows.add(new WaitingRow(line.no(), statement.account(), waitsFor, code, cells));
        }
        return rows;
    }
}
