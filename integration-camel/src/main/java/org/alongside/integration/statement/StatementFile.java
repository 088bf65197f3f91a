package org.alongside.integration.statement;

import java.util.List;
import org.alongside.integration.fault.FileFault;
import org.alongside.integration.fault.RowFault;

/**
 * A file of statements as it was read.
 *
 * @param faults    what holds the file; empty when nothing does
 * @param refused   lines that could not be read
 * @param notBooked lines that the bank has not booked yet, passed over: they come again when it has
 */
public record StatementFile(List<Statement> statements, List<FileFault> faults, List<RowFault> refused, long notBooked) {

    public StatementFile {
        statements = List.copyOf(statements);
        faults = List.copyOf(faults);
        refused = List.copyOf(refused);
    }

    public static StatementFile held(FileFault why) {
        return new StatementFile(List.of(), List.of(why), List.of(), 0);
    }

    public boolean held() {
        return !faults.isEmpty();
    }
}
