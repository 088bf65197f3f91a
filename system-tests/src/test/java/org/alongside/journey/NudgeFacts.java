package org.alongside.journey;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.UUID;
import org.alongside.platform.contracts.MessageWritten;
import org.alongside.platform.outbox.EventId;
import org.alongside.server.database.Login;

/** That people have messages, as it waits in the outbox of one area, and what is known of the nudges it led to. */
final class NudgeFacts {

    private final Login superuser;
    private final String area;

    NudgeFacts(Login superuser, String area) {
        this.superuser = superuser;
        this.area = area;
    }

    NudgeFacts begun() {
        write("update platform.area set opened_at = now() where slug = ?", area);
        return this;
    }

    UUID person(String email) {
        return UUID.fromString(read("select id::text from platform.person where email = ?", email));
    }

    UUID waits(UUID person, Instant written) {
        return fact(person, written, MessageWritten.TYPE);
    }

    UUID waitsUrgently(UUID person, Instant written) {
        return fact(person, written, MessageWritten.URGENT_TYPE);
    }

    private UUID fact(UUID person, Instant written, String type) {
        UUID id = EventId.at(written);
        write("""
                insert into platform.outbox_item (tenant_id, id, subject, type, payload, created_at, version)
                select id, ?::uuid, ?::uuid, ?, jsonb_build_object('personId', ?), ?::timestamptz, 1 from platform.area
                where slug = ?""", id.toString(), UUID.randomUUID().toString(), type, person.toString(), written.toString(), area);
        return id;
    }

    boolean isSeenThrough(UUID fact) {
        return read("select (sent_at is not null)::text from platform.outbox_item where id = ?::uuid", fact.toString())
                .equals("true");
    }

    String fate(UUID nudge) {
        return read("select fate from integration.nudge where id = ?::uuid", nudge.toString());
    }

    private void write(String sql, String... parameters) {
        try (Connection connection = superuser.connect(); PreparedStatement statement = with(connection, sql, parameters)) {
            if (statement.executeUpdate() != 1) {
                throw new IllegalStateException("Not one row: " + sql);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private String read(String sql, String... parameters) {
        try (Connection connection = superuser.connect(); PreparedStatement statement = with(connection, sql, parameters);
             ResultSet rows = statement.executeQuery()) {
            rows.next();
            return rows.getString(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static PreparedStatement with(Connection connection, String sql, String... parameters) throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql);
        for (int i = 0; i < parameters.length; i++) {
            statement.setString(i + 1, parameters[i]);
        }
        return statement;
    }
}
