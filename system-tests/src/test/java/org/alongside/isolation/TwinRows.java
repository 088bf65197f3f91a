package org.alongside.isolation;

import com.tngtech.archunit.core.domain.JavaClass;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Table;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.alongside.house.House;
import org.alongside.inside.Twins;
import org.alongside.server.testing.TestDatabase;

/**
 * Writes one row of every table into each of two areas. What is already in the table serves as the pattern, so a row
 * looks like a real one; where there is none it is made up. References lead to the other made-up rows of the same area.
 */
public final class TwinRows {

    private static final Pattern FIRST_WORD = Pattern.compile("ARRAY\\['([^']*)'");

    private TwinRows() {
    }

    public static void plant() {
        try (Connection connection = TestDatabase.superuserConnection(); Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            // rows of one area refer to each other in every direction, and history would be chained
            statement.execute("set local session_replication_role = replica");
            for (String table : Catalogue.tenantTables(connection)) {
                List<Column> columns = Column.of(connection, table);
                List<String> checksAgain = checks(connection, table, "alter table %s add constraint %I %s not valid");
                execute(statement, checks(connection, table, "alter table %s drop constraint %I"));
                for (Twins twin : Twins.values()) {
                    statement.execute("delete from %s where tenant_id = '%s'".formatted(table, twin.area()));
                    statement.execute(insert(connection, table, columns, twin));
                }
                execute(statement, checksAgain);
            }
            connection.commit();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Takes the made-up rows away again, before another test takes them for real ones. */
    static void remove() {
        try (Connection connection = TestDatabase.superuserConnection(); Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute("set local session_replication_role = replica");
            for (String table : Catalogue.tenantTables(connection)) {
                for (Twins twin : Twins.values()) {
                    statement.execute("delete from %s where tenant_id = '%s'".formatted(table, twin.area()));
                }
            }
            connection.commit();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What a table knows about real rows would refuse a made-up one; rows to come are checked again. */
    private static List<String> checks(Connection connection, String table, String statement) throws SQLException {
        return Catalogue.rows(connection, """
                select format(?, conrelid::regclass, conname, replace(pg_get_constraintdef(oid), ' NOT VALID', ''))
                from pg_constraint where contype = 'c' and conrelid = ?::regclass""", statement, table);
    }

    private static void execute(Statement statement, List<String> commands) throws SQLException {
        for (String command : commands) {
            statement.execute(command);
        }
    }

    private static String insert(Connection connection, String table, List<Column> columns, Twins twin) throws SQLException {
        boolean pattern = !Catalogue.rows(connection, "select 1 from " + table + " limit 1").isEmpty();
        String values = columns.stream().map(column -> value(table, column, twin, pattern)).collect(Collectors.joining(", "));
        String names = columns.stream().map(Column::name).collect(Collectors.joining(", "));
        return "insert into %s (%s) select %s%s".formatted(table, names, values,
                pattern ? " from " + table + " limit 1" : "");
    }

    private static String value(String table, Column column, Twins twin, boolean pattern) {
        if (column.name().equals("tenant_id")) {
            return quoted(twin.area());
        }
        if (column.name().equals("id")) {
            return quoted(twin.row(table));
        }
        if (column.target() != null && column.type().equals("uuid")) {
            return quoted(twin.row(column.target()));
        }
        return pattern ? column.name() : madeUp(table, column);
    }

    private static String madeUp(String table, Column column) {
        String word = Words.OF_COLUMNS.get(table + "." + column.name());
        if (word != null && column.type().equals("text")) {
            return quoted(word);
        }
        Matcher first = FIRST_WORD.matcher(String.valueOf(column.words()));
        if (first.find()) {
            return quoted(first.group(1));
        }
        if (!column.required()) {
            return "null";
        }
        return switch (column.type()) {
            case "uuid" -> "gen_random_uuid()";
            case "integer", "bigint", "smallint", "numeric" -> "1";
            case "boolean" -> "false";
            case "date" -> "current_date";
            case "timestamp with time zone" -> "now()";
            case "bytea" -> "'\\x00'::bytea";
            case "jsonb" -> "'[]'::jsonb";
            case "text[]" -> "'{}'::text[]";
            default -> "'made up'";
        };
    }

    private static String quoted(Object value) {
        return "'" + value + "'";
    }

    /** The first word of each enum that is kept as text, and nothing for lists, under {@code schema.table.column}. */
    private static final class Words {

        private static final Map<String, String> OF_COLUMNS = read();

        private static Map<String, String> read() {
            Map<String, String> words = new HashMap<>();
            House.product().stream()
                    .filter(type -> type.isAnnotatedWith(Table.class))
                    .map(JavaClass::reflect)
                    .forEach(entity -> take(entity, words));
            return words;
        }

        private static void take(Class<?> entity, Map<String, String> words) {
            Table table = entity.getAnnotation(Table.class);
            for (Class<?> level = entity; level != Object.class; level = level.getSuperclass()) {
                takeFields(level, table.schema() + "." + table.name(), words);
            }
        }

        private static void takeFields(Class<?> type, String table, Map<String, String> words) {
            for (Field field : type.getDeclaredFields()) {
                if (Modifier.isStatic(field.getModifiers())) {
                    continue;
                }
                if (field.getType().isAnnotationPresent(Embeddable.class)) {
                    takeFields(field.getType(), table, words);
                } else if (field.isAnnotationPresent(Convert.class)) {
                    words.put(table + "." + columnOf(field), "");
                } else if (field.getType().isEnum()) {
                    words.put(table + "." + columnOf(field), ((Enum<?>) field.getType().getEnumConstants()[0]).name());
                }
            }
        }

        private static String columnOf(Field field) {
            jakarta.persistence.Column column = field.getAnnotation(jakarta.persistence.Column.class);
            return column == null || column.name().isEmpty() ? field.getName().toLowerCase(Locale.ROOT) : column.name();
        }
    }
}
