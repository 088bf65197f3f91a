package org.alongside.server.launch;

import java.sql.SQLException;

import org.alongside.server.CannotContinue;
import org.alongside.server.database.Database;

/** {@code ./portal audit verify}: recomputes every area's chain of audit entries and names each that does not fit. */
final class VerifyAudit {

    private static final String PROBLEMS = "select tenant_id, seq, problem from platform.audit_verify()";

    private final Options options;

    VerifyAudit(Options options) {
        this.options = options;
    }

    int run() {
        var folder = DataFolder.of(options, Checkout.current());
        try (var database = Database.startOrJoin(folder.database())) {
            return report(database);
        } catch (SQLException e) {
            throw new CannotContinue("The audit record cannot be read: " + e.getMessage().lines().findFirst().orElse("")
                    + ". If the database is older than this version, run ./portal migrate first.", e);
        }
    }

    private static int report(Database database) throws SQLException {
        var problems = 0;
        try (var connection = database.owner().connect();
             var statement = connection.createStatement();
             var rows = statement.executeQuery(PROBLEMS)) {
            while (rows.next()) {
                problems++;
                System.out.println("Area " + rows.getString("tenant_id") + ", entry " + rows.getLong("seq") + ": "
                        + rows.getString("problem"));
            }
        }
        System.out.println(problems == 0
                ? "The audit record of every area is whole."
                : "Entries that do not fit: " + problems + ". The audit record has been changed.");
        return problems == 0 ? 0 : 1;
    }
}
