package org.alongside.server.launch;

import java.sql.SQLException;

import org.alongside.server.CannotContinue;
import org.alongside.server.audit.Books;
import org.alongside.server.database.Database;

/** {@code ./portal ledger check} makes every book of every area again from its lines and prints one line for each. */
final class CheckLedger {

    private final Options options;

    CheckLedger(Options options) {
        this.options = options;
    }

    int run() {
        var folder = DataFolder.of(options, Checkout.current());
        try (var database = Database.startOrJoin(folder.database()); var owner = database.owner().connect()) {
            var books = new Books(owner).check();
            books.forEach(System.out::println);
            var wrong = books.stream().filter(book -> !book.isWhole()).count();
            System.out.println(wrong == 0
                    ? "Books checked: " + books.size() + ". Every one adds up."
                    : "Books checked: " + books.size() + ". Books that do not add up: " + wrong + ".");
            return wrong == 0 ? 0 : 1;
        } catch (SQLException e) {
            throw new CannotContinue("The books cannot be read: " + e.getMessage().lines().findFirst().orElse("")
                    + ". If the database is older than this version, run ./portal migrate first.", e);
        }
    }
}
