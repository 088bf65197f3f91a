package org.alongside.ledger;

import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.alongside.server.database.Login;

/** One connection of the application in one area. Each call is a transaction of its own unless {@link #begin} was called. */
final class LedgerClient implements AutoCloseable {

    private static final String POST = """
            select community.post_journal(?, ?, ?, date '2026-05-20', date '2026-05-20',
            timestamptz '2026-05-20 10:00:00Z', null, null, ?, null, null, null, ?, ?)""";
    private static final String REVERSE = """
            select community.reverse_journal(?, ?, date '2026-05-20', timestamptz '2026-05-20 10:00:00Z',
            null, null, null, 'MISTAKE')""";

    private final Connection connection;

    private LedgerClient(Connection connection) {
        this.connection = connection;
    }

    static LedgerClient in(Login app, UUID area) {
        try {
            LedgerClient client = new LedgerClient(app.connect());
            client.enter(area);
            return client;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** For the session: the portal does it for each transaction. */
    void enter(UUID area) throws SQLException {
        ask("select set_config('app.tenant', ?, false)", area.toString());
    }

    void open(UUID book, String unit) throws SQLException {
        ask("select community.open_book(?, ?, now())", book, unit);
    }

    void limit(UUID book, String account, long lowest) throws SQLException {
        ask("select community.limit_account(?, ?, ?)", book, account, lowest);
    }

    boolean lock(UUID book) throws SQLException {
        return (Boolean) ask("select community.lock_book(?)", book);
    }

    /** @param amounts a debit positive, a credit negative */
    UUID post(UUID book, UUID command, String type, UUID cause, List<String> accounts, List<Long> amounts) throws SQLException {
        return (UUID) ask(POST, book, command, type, cause, connection.createArrayOf("text", accounts.toArray()),
                connection.createArrayOf("bigint", amounts.toArray()));
    }

    UUID reverse(UUID journal, UUID command) throws SQLException {
        return (UUID) ask(REVERSE, journal, command);
    }

    long balance(UUID book, String account) throws SQLException {
        return (Long) ask("""
                select coalesce((select balance from community.ledger_account
                where tenant_id = community.ledger_area() and book_id = ? and account = ?), 0)""", book, account);
    }

    long count(String question, Object... parameters) throws SQLException {
        return ((Number) ask(question, parameters)).longValue();
    }

    /** What the check of all books of this area finds, in one text. */
    String problems() throws SQLException {
        return (String) ask("""
                select coalesce(string_agg(array_to_string(problems, '; '), '; '), '') from community.check_books()
                where problems <> '{}'""");
    }

    void begin() throws SQLException {
        connection.setAutoCommit(false);
    }

    void commit() throws SQLException {
        connection.commit();
        connection.setAutoCommit(true);
    }

    void rollback() throws SQLException {
        connection.rollback();
        connection.setAutoCommit(true);
    }

    /** The first column of the first row; what it answers is read before the next question. */
    Object ask(String question, Object... parameters) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(question)) {
            bind(statement, parameters);
            try (ResultSet result = statement.executeQuery()) {
                return result.next() ? result.getObject(1) : null;
            }
        }
    }

    String[] row(String question, Object... parameters) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(question)) {
            bind(statement, parameters);
            try (ResultSet result = statement.executeQuery()) {
                result.next();
                String[] row = new String[result.getMetaData().getColumnCount()];
                for (int i = 0; i < row.length; i++) {
                    row[i] = result.getString(i + 1);
                }
                return row;
            }
        }
    }

    Array texts(List<String> texts) throws SQLException {
        return connection.createArrayOf("text", texts.toArray());
    }

    Array numbers(List<Long> numbers) throws SQLException {
        return connection.createArrayOf("bigint", numbers.toArray());
    }

    Array identifiers(Collection<UUID> identifiers) throws SQLException {
        return connection.createArrayOf("uuid", identifiers.toArray());
    }

    private static void bind(PreparedStatement statement, Object... parameters) throws SQLException {
        for (int i = 0; i < parameters.length; i++) {
            if (parameters[i] == null) {
                statement.setNull(i + 1, Types.OTHER);
            } else {
                statement.setObject(i + 1, parameters[i]);
            }
        }
    }

    @Override
    public void close() {
        try {
            connection.close();
        } catch (SQLException gone) {
            // with the power, nothing is left to close
        }
    }
}
