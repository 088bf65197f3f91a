package org.alongside.server.launch;

import org.alongside.server.database.Database;
import org.alongside.server.database.Migration;

/** {@code ./portal migrate}: brings the database up to date without starting the portal. */
final class MigrateDatabase {

    private final Options options;

    MigrateDatabase(Options options) {
        this.options = options;
    }

    int run() {
        var folder = DataFolder.of(options, Checkout.current());
        try (var database = Database.startOrJoin(folder.database())) {
            var changes = new Migration(database).run();
            System.out.println(changes == 0 ? "The database was up to date." : "Changes made: " + changes + ".");
            return 0;
        }
    }
}
