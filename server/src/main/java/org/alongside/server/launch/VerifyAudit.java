package org.alongside.server.launch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

import org.alongside.server.CannotContinue;
import org.alongside.server.audit.Head;
import org.alongside.server.audit.Records;
import org.alongside.server.database.Database;

/**
 * {@code ./portal audit verify} recomputes the chains of every area and names each row that does not fit;
 * {@code ./portal audit head} prints where each chain ends, for keeping elsewhere.
 */
final class VerifyAudit {

    private interface Work {

        int with(Records records) throws SQLException;
    }

    private final Options options;

    VerifyAudit(Options options) {
        this.options = options;
    }

    int verify() {
        var exported = options.head().map(VerifyAudit::lines).orElse(List.of());
        return look(records -> report(records, exported));
    }

    int head() {
        return look(records -> {
            records.heads().stream().map(Head::toString).forEach(System.out::println);
            return 0;
        });
    }

    private int look(Work work) {
        var folder = DataFolder.of(options, Checkout.current());
        try (var database = Database.startOrJoin(folder.database()); var owner = database.owner().connect()) {
            return work.with(new Records(owner));
        } catch (SQLException e) {
            throw new CannotContinue("The audit record cannot be read: " + e.getMessage().lines().findFirst().orElse("")
                    + ". If the database is older than this version, run ./portal migrate first.", e);
        }
    }

    private int report(Records records, List<String> exported) throws SQLException {
        var problems = new ArrayList<>(records.problems());
        problems.addAll(records.problemsSince(exported));
        problems.forEach(System.out::println);
        System.out.println(problems.isEmpty()
                ? "The audit record and the decisions of every area are whole" + (options.head().isPresent()
                        ? ", and hold everything they held when the head was written down." : ".")
                : "Rows that do not fit: " + problems.size() + ". A record has been changed.");
        return problems.isEmpty() ? 0 : 1;
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file).stream().filter(line -> !line.isBlank()).toList();
        } catch (IOException e) {
            throw new CannotContinue("The file " + file + " cannot be read.", e);
        }
    }
}
