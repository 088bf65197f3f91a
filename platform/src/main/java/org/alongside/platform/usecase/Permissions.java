package org.alongside.platform.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.alongside.platform.identity.Actor;
import org.alongside.platform.identity.Role;

/**
 * The one table of who may do what, {@code permissions.csv}: a row a use case, a column a role.
 *
 * <p>A cell is {@code yes}, {@code own} (their own things) or {@code case} (cases they are seated in); whose thing it
 * is, and who is seated, the feature itself checks.
 */
@ApplicationScoped
public class Permissions {

    private static final int FIRST_ROLE = 2;

    private final Map<String, Set<Role>> rows = read();

    public boolean allows(String useCase, Actor actor) {
        return actor.roles().stream().anyMatch(rolesFor(useCase)::contains);
    }

    /** Everyone who has a cell in this row. */
    public Set<Role> rolesFor(String useCase) {
        Set<Role> roles = rows.get(useCase);
        if (roles == null) {
            throw new IllegalStateException(useCase + " has no row in permissions.csv");
        }
        return roles;
    }

    public Set<String> useCases() {
        return rows.keySet();
    }

    private static Map<String, Set<Role>> read() {
        try (BufferedReader table = new BufferedReader(new InputStreamReader(
                Permissions.class.getResourceAsStream("/permissions.csv"), StandardCharsets.UTF_8))) {
            List<Role> columns = Arrays.stream(table.readLine().split(",")).skip(FIRST_ROLE)
                    .map(word -> Role.valueOf(word.toUpperCase(Locale.ROOT))).toList();
            Map<String, Set<Role>> rows = new HashMap<>();
            table.lines().filter(line -> !line.isBlank()).forEach(line -> {
                String[] cells = line.split(",", -1);
                if (cells.length != FIRST_ROLE + columns.size()) {
                    throw new IllegalStateException("permissions.csv: this row has another width: " + line);
                }
                Set<Role> allowed = EnumSet.noneOf(Role.class);
                for (int i = 0; i < columns.size(); i++) {
                    if (!cells[FIRST_ROLE + i].isBlank()) {
                        allowed.add(columns.get(i));
                    }
                }
                if (rows.put(cells[0], allowed) != null) {
                    throw new IllegalStateException("permissions.csv has two rows for " + cells[0]);
                }
            });
            return Map.copyOf(rows);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
