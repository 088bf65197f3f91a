package org.alongside.server.audit;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Both chains of every area, open or not, and of the whole country; read as the owner, one area after the other. */
public final class Records {

    private static final String AREAS = """
            select '00000000-0000-0000-0000-000000000000', 'The whole country'
            union all (select id::text, name from platform.area order by name)""";

    private record Row(long no, String text) {
    }

    private final Connection owner;

    /** @param owner stays open, and is left inside a transaction */
    public Records(Connection owner) throws SQLException {
        this.owner = owner;
        owner.setAutoCommit(false);
    }

    /** A sentence for each row that does not fit. */
    public List<String> problems() throws SQLException {
        List<String> problems = new ArrayList<>();
        for (Map.Entry<UUID, String> area : areas().entrySet()) {
            enter(area.getKey());
            for (Chain chain : Chain.values()) {
                for (Row row : rows(chain.broken(), area.getKey())) {
                    problems.add(area.getValue() + ", " + chain.row() + " " + row.no() + ": " + row.text() + ".");
                }
            }
        }
        return problems;
    }

    /** The last row of every chain that has one. */
    public List<Head> heads() throws SQLException {
        List<Head> heads = new ArrayList<>();
        for (UUID area : areas().keySet()) {
            enter(area);
            for (Chain chain : Chain.values()) {
                rows(chain.last(), area).forEach(row -> heads.add(new Head(chain, area, row.no(), row.text())));
            }
        }
        return heads;
    }

    /** A sentence for each line of an exported file whose row is gone or is another one now. */
    public List<String> problemsSince(List<String> lines) throws SQLException {
        Map<UUID, String> areas = areas();
        List<String> problems = new ArrayList<>();
        for (String line : lines) {
            Head head = Head.read(line);
            String where = areas.getOrDefault(head.area(), "Area " + head.area()) + ", " + head.chain().row() + " "
                    + head.no() + ": ";
            since(head).ifPresent(problem -> problems.add(where + problem));
        }
        return problems;
    }

    private Optional<String> since(Head head) throws SQLException {
        enter(head.area());
        List<Row> now = rows(head.chain().one(), head.area(), head.no());
        if (now.isEmpty()) {
            return Optional.of("it was the last one when the head was written down, and it is not there any more.");
        }
        return now.get(0).text().equals(head.hash())
                ? Optional.empty()
                : Optional.of("it is not the one that was there when the head was written down.");
    }

    /** Row-level security binds the owner too. */
    private void enter(UUID area) throws SQLException {
        rows("select 0, platform.verify_in(?::uuid)::text", area);
    }

    private Map<UUID, String> areas() throws SQLException {
        Map<UUID, String> areas = new LinkedHashMap<>();
        try (var statement = owner.createStatement(); var rows = statement.executeQuery(AREAS)) {
            while (rows.next()) {
                areas.put(UUID.fromString(rows.getString(1)), rows.getString(2));
            }
        }
        return areas;
    }

    private List<Row> rows(String query, Object... parameters) throws SQLException {
        try (var statement = owner.prepareStatement(query)) {
            for (int i = 0; i < parameters.length; i++) {
                statement.setString(i + 1, parameters[i].toString());
            }
            List<Row> all = new ArrayList<>();
            try (var rows = statement.executeQuery()) {
                while (rows.next()) {
                    all.add(new Row(rows.getLong(1), rows.getString(2)));
                }
            }
            return all;
        }
    }
}
