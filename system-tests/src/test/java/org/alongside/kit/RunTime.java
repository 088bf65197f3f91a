package org.alongside.kit;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.alongside.server.testing.TestDatabase;

/**
 * Lets time pass for one run of the portal under test: its dates move back instead of everybody's clock going on, because
 * a clock that ran on would end the sessions and deadlines of every other test.
 */
public final class RunTime {

    private static final List<String> MOVES = List.of("""
            update training.run set booking_opens_at = booking_opens_at - ?::interval,
            booking_closes_at = booking_closes_at - ?::interval, starts_at = starts_at - ?::interval,
            ends_at = ends_at - ?::interval where id = ?""", """
            update training.run_session set starts_at = starts_at - ?::interval, ends_at = ends_at - ?::interval
            where run_id = ?""");

    private RunTime() {
    }

    public static void hasPassed(String run, Duration time) {
        try (Connection connection = TestDatabase.superuserConnection()) {
            connection.setAutoCommit(false);
            for (String move : MOVES) {
                move(connection, move, run, time);
            }
            connection.commit();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void move(Connection connection, String sql, String run, Duration time) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            int times = (int) sql.chars().filter(letter -> letter == '?').count() - 1;
            for (int i = 1; i <= times; i++) {
                statement.setString(i, time.toMinutes() + " minutes");
            }
            statement.setObject(times + 1, UUID.fromString(run));
            statement.execute();
        }
    }
}
