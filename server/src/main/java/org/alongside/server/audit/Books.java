package org.alongside.server.audit;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** The books of every area, read as the owner, one area after the other: row-level security binds the owner too. */
public final class Books {

    private static final String AREAS = "select id::text, name from platform.area order by name";
    private static final String ENTER = "select platform.verify_in(?::uuid)";
    private static final String CHECK =
            "select book::text, unit, journals, array_to_string(problems, chr(10)) from community.check_books()";

    private final Connection owner;

    /** @param owner stays open, and is left inside a transaction */
    public Books(Connection owner) throws SQLException {
        this.owner = owner;
        owner.setAutoCommit(false);
    }

    /** One answer a book. */
    public List<CheckedBook> check() throws SQLException {
        List<CheckedBook> books = new ArrayList<>();
        try (var statement = owner.createStatement(); var areas = statement.executeQuery(AREAS)) {
            while (areas.next()) {
                check(areas.getString(1), areas.getString(2), books);
            }
        }
        return books;
    }

    private void check(String area, String name, List<CheckedBook> books) throws SQLException {
        try (var enter = owner.prepareStatement(ENTER); var check = owner.prepareStatement(CHECK)) {
            enter.setString(1, area);
            enter.execute();
            try (var rows = check.executeQuery()) {
                while (rows.next()) {
                    books.add(new CheckedBook(name, rows.getString(1), rows.getString(2), rows.getLong(3),
                            rows.getString(4).lines().toList()));
                }
            }
        }
    }
}
