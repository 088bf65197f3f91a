package org.alongside.journey;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.UUID;
import org.alongside.kit.Demo;
import org.alongside.server.database.Login;
import org.alongside.server.partners.PlayedCouncil;

/** Where the council that plays along stands in the database. */
final class CouncilsEndpoints {

    private final Login superuser;
    private final Path credentials;

    CouncilsEndpoints(Login superuser, Path credentials) {
        this.superuser = superuser;
        this.credentials = credentials;
    }

    /** What a portal is told so that it finds the council that plays along. */
    static Map<String, String> settings(PlayedCouncil council, Path credentials) {
        return Map.of("ALONGSIDE_DEMONSTRATION", "load", "ALONGSIDE_SIMULATED_PARTNERS", "true",
                "ALONGSIDE_CREDENTIALS", credentials.toString(),
                "ALONGSIDE_PLAYED_SFTP", "localhost:" + council.sftp().port(),
                "ALONGSIDE_PLAYED_HOST_KEY", council.sftp().hostKey(),
                "ALONGSIDE_PLAYED_WEBHOOK", council.http().address("/webhook").toString());
    }

    UUID area(String slug) {
        return UUID.fromString(ask("select id::text from platform.area where slug = ?", slug));
    }

    /** The endpoint that is called when a broker's place on the list changes. */
    UUID ofStatusChanges() {
        return UUID.fromString(ask("""
                select e.id::text from integration.endpoint e join integration.partner p
                on p.tenant_id = e.tenant_id and p.id = e.partner_id and p.code = 'played'
                where e.feed = 'F2' and e.tenant_id = ?::uuid""", area(Demo.KENT).toString()));
    }

    String secret() {
        try {
            return Files.readString(credentials.resolve(area(Demo.KENT).toString()).resolve(PlayedCouncil.WEBHOOK_SECRET))
                    .strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The same partner and endpoint, to the last letter of their ids, in another area. */
    void standAlsoIn(String slug) {
        String there = area(slug).toString();
        String here = area(Demo.KENT).toString();
        copy("insert into integration.partner select (jsonb_populate_record(p, jsonb_build_object('tenant_id', ?))).* "
                + "from integration.partner p where p.code = 'played' and p.tenant_id = ?::uuid", there, here);
        copy("insert into integration.endpoint select (jsonb_populate_record(e, jsonb_build_object('tenant_id', ?))).* "
                + "from integration.endpoint e where e.tenant_id = ?::uuid and e.id = '" + ofStatusChanges() + "'", there, here);
    }

    /** The minute until the portal's next look is over. */
    void areDue() {
        try (Connection connection = superuser.connect(); Statement statement = connection.createStatement()) {
            statement.execute("update integration.lane set due_at = least(due_at, now()), woken = true");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private void copy(String sql, String there, String here) {
        try (Connection connection = superuser.connect(); PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setString(1, there);
            statement.setString(2, here);
            if (statement.executeUpdate() != 1) {
                throw new IllegalStateException("Not one row: " + sql);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private String ask(String sql, String parameter) {
        try (Connection connection = superuser.connect(); PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setString(1, parameter);
            try (ResultSet rows = statement.executeQuery()) {
                rows.next();
                return rows.getString(1);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
