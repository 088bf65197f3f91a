package org.alongside.isolation;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** One column of a table, as far as a row has to be made up for it. */
record Column(String name, String type, boolean required, String target, String words) {

    /**
     * What can be written, in order. {@code target} is the table the column refers to, if any; {@code words} is a
     * check constraint, of the column or of its type, that lists what is allowed, if any.
     */
    static List<Column> of(Connection connection, String table) throws SQLException {
        String query = """
                select a.attname, format_type(coalesce(nullif(t.typbasetype, 0), t.oid), null), a.attnotnull,
                       (select f.confrelid::regclass::text from pg_constraint f
                        where f.conrelid = a.attrelid and f.contype = 'f' and f.conkey[cardinality(f.conkey)] = a.attnum limit 1),
                       (select pg_get_constraintdef(c.oid) from pg_constraint c
                        where (c.conrelid = a.attrelid and c.contype = 'c' and c.conkey = array[a.attnum] or c.contypid = a.atttypid)
                          and pg_get_constraintdef(c.oid) like '%ARRAY[%' limit 1)
                from pg_attribute a join pg_type t on t.oid = a.atttypid
                where a.attrelid = ?::regclass and a.attnum > 0 and not a.attisdropped
                  and a.attgenerated = '' and a.attidentity <> 'a'
                order by a.attnum""";
        List<Column> columns = new ArrayList<>();
        try (PreparedStatement statement = connection.prepareStatement(query)) {
            statement.setString(1, table);
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    columns.add(new Column(row.getString(1), row.getString(2), row.getBoolean(3),
                            row.getString(4), row.getString(5)));
                }
            }
        }
        return columns;
    }
}
