package org.alongside.integration.fuzz;

import static org.alongside.integration.fuzz.Tried.must;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.alongside.integration.csv.Source;
import org.alongside.integration.profile.Profile;
import org.alongside.integration.statement.LineIds;
import org.alongside.integration.statement.StatementChecks;
import org.alongside.integration.statement.StatementFile;
import org.alongside.integration.statement.StatementSchema;
import org.alongside.integration.statement.StatementTable;

/** Any bytes under the heading of a bank's table: statements whose lines each have an id, or held in words. */
public final class StatementTableFuzz {

    private static final byte[] HEADING = ("provider_account_ref,statement_id,sequence,opening_balance,closing_balance,"
            + "booked_on,amount,txn_type,currency,description\n").getBytes(StandardCharsets.UTF_8);
    private static final byte[] LINE = "MA-1,S1,7,10.00,8.00,2026-04-08,-3.00,CARD,GBP,Coffee\n".getBytes(StandardCharsets.UTF_8);

    private StatementTableFuzz() {
    }

    public static void fuzzerTestOneInput(byte[] bytes) {
        ByteArrayOutputStream table = new ByteArrayOutputStream();
        if (bytes.length % 16 != 0) {
            table.writeBytes(HEADING);
            table.writeBytes(LINE);
        }
        table.writeBytes(bytes);
        Tried.within(() -> {
            StatementFile file = StatementTable.read(Source.of(table.toByteArray()), Profile.ours(StatementSchema.F7),
                    LocalDate.of(2026, 4, 9));
            file.faults().forEach(fault -> must(!fault.told().what().isBlank(), "held without a word"));
            file.refused().forEach(fault -> must(!fault.told().what().isBlank(), "refused without a word"));
            file.statements().forEach(statement -> {
                must(LineIds.of(statement).size() == statement.lines().size(), "a line without an id");
                StatementChecks.inItself(statement);
            });
        });
    }
}
