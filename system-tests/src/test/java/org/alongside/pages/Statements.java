package org.alongside.pages;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.alongside.isolation.Database;
import org.alongside.server.testing.TestDatabase;

/** What the portal says to the database, as the database counts it. */
final class Statements {

    /** Lanes and the outbox are asked by the portal's own beat every few seconds, and by no page. */
    private static final String COUNTED = """
            from pg_stat_statements s join pg_roles r on r.oid = s.userid
            where r.rolname = 'alongside_app' and s.toplevel and s.query ~* '^\\s*(select|with|insert|update|delete)'
              and s.query not ilike '%set_config%' and s.query !~* 'integration\\.lane|from platform\\.outbox_item'""";

    private Statements() {
    }

    /** PostgreSQL counts only what it was told of at its start. */
    static void beginCounting() {
        run("alter system set shared_preload_libraries = 'pg_stat_statements'");
        TestDatabase.cutPower();
        run("create extension if not exists pg_stat_statements");
    }

    static void stopCounting() {
        run("drop extension pg_stat_statements");
        run("alter system reset shared_preload_libraries");
        TestDatabase.cutPower();
    }

    static void forget() {
        run("select pg_stat_statements_reset()");
    }

    static int count() {
        return Integer.parseInt(Database.rows("select coalesce(sum(s.calls), 0) " + COUNTED).get(0));
    }

    /** Those that were said more than once, with how often. */
    static List<String> repeated() {
        return Database.rows("select s.calls || ' x ' || regexp_replace(s.query, '\\s+', ' ', 'g') " + COUNTED + " and s.calls > 1");
    }

    private static void run(String sql) {
        try (Connection connection = TestDatabase.superuserConnection(); Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
