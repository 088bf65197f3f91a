package org.alongside.isolation;

import jakarta.persistence.Convert;
import jakarta.persistence.Table;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.alongside.house.House;
import org.alongside.platform.tenancy.TenantOwned;
import org.alongside.server.database.Login;

/** Puts a word of its own into every text of an area, so that it can be recognised wherever it turns up. */
final class Canaries {

    /** What the product compares or decodes: changed, it would be read by nobody. */
    private static final Pattern NOT_FREE_TEXT = Pattern.compile(
            ".*(code|hash|sha256|number|content|type|path|criterion|about|event|use_case|outcome|format|postcode).*");

    private Canaries() {
    }

    static String of(String area) {
        return "canary-" + area + "-7f3a9c";
    }

    /** Returns the columns that now sing. */
    static List<String> plant(Login superuser, String area) {
        List<String> planted = new ArrayList<>();
        try (Connection connection = superuser.connect(); Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute("set local session_replication_role = replica");
            for (Text text : texts()) {
                if (appended(connection, "update %s set %s = %s || ' %s' where tenant_id = (select id from platform.area where slug = '%s')"
                        .formatted(text.table(), text.column(), text.column(), of(area), area))) {
                    planted.add(text.table() + "." + text.column());
                }
            }
            // people belong to no area; these have their only roles here
            appended(connection, "update platform.person set name = name || ' %s' where email like '%%.%s@%%'".formatted(of(area), area));
            connection.commit();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return planted;
    }

    /** Some columns are too short, or hold words of a list after all. */
    private static boolean appended(Connection connection, String update) throws SQLException {
        Savepoint before = connection.setSavepoint();
        try (Statement statement = connection.createStatement()) {
            return statement.executeUpdate(update) > 0;
        } catch (SQLException refused) {
            connection.rollback(before);
            return false;
        }
    }

    private record Text(String table, String column) {
    }

    private static List<Text> texts() {
        List<Text> texts = new ArrayList<>();
        House.product().stream()
                .filter(type -> type.isAssignableTo(TenantOwned.class) && type.isAnnotatedWith(Table.class))
                .forEach(type -> {
                    Class<?> entity = type.reflect();
                    Table table = entity.getAnnotation(Table.class);
                    for (Class<?> level = entity; level != Object.class; level = level.getSuperclass()) {
                        for (Field field : level.getDeclaredFields()) {
                            String column = columnOf(field);
                            if (field.getType() == String.class && !Modifier.isStatic(field.getModifiers())
                                    && !field.isAnnotationPresent(Convert.class) && !NOT_FREE_TEXT.matcher(column).matches()) {
                                texts.add(new Text(table.schema() + "." + table.name(), column));
                            }
                        }
                    }
                });
        return texts;
    }

    private static String columnOf(Field field) {
        jakarta.persistence.Column column = field.getAnnotation(jakarta.persistence.Column.class);
        return column == null || column.name().isEmpty() ? field.getName().toLowerCase(Locale.ROOT) : column.name();
    }
}
