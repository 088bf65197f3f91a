package org.alongside.server.database;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

/** Where a database is and as whom to enter it. */
public record Login(String url, String user, String password) {

    public Connection connect() throws SQLException {
        return DriverManager.getConnection(url, user, password);
    }

    /** The same place, entered as somebody else. */
    public Login as(String otherUser, String otherPassword) {
        return new Login(url, otherUser, otherPassword);
    }

    /** The same place with further driver settings. */
    public Login with(String settings) {
        return new Login(url + (url.contains("?") ? "&" : "?") + settings, user, password);
    }

    @Override
    public String toString() {
        return user + " at " + url;
    }
}
