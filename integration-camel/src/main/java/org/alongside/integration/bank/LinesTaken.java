package org.alongside.integration.bank;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.alongside.integration.fault.FaultCode;
import org.alongside.integration.fault.RowFault;
import org.alongside.integration.feed.Intake;
import org.alongside.integration.feed.WaitingRow;
import org.alongside.integration.statement.Statement;

/** What became of the lines of a file, added up. */
final class LinesTaken {

    private final List<RowFault> faults = new ArrayList<>();
    private final List<WaitingRow> waiting = new ArrayList<>();
    private final Set<String> reached = new HashSet<>();
    private long applied;
    private long repeated;
    private long waitingPence;

    void wait(Statement statement, FaultCode code, String waitsFor) {
        waiting.addAll(PoolLines.waiting(statement, code, waitsFor));
        statement.lines().forEach(line -> faults.add(
                new RowFault(line.no(), "provider_account_ref", code, statement.account(), List.of())));
        waitingPence += statement.sum().pence();
    }

    /** Money that went out is written down by those who paid it, and a line that was here before is here. */
    void took(Statement statement, long known) {
        repeated += known;
        applied += statement.lines().size() - known;
    }

    void reached(String what) {
        reached.add(what);
    }

    Intake intake(BankFile file) {
        List<Statement> statements = file.statements();
        Statement one = statements.isEmpty() ? null : statements.get(0);
        String account = one == null ? "" : one.account();
        String id = one == null || one.id() == null ? "" : one.id();
        return new Intake(null, file.lines().size(), applied, repeated, 0, file.total() - waitingPence, faults, waiting,
                account, id, "", reached);
    }
}
