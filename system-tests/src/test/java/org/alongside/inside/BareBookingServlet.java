package org.alongside.inside;

import jakarta.annotation.Resource;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import javax.sql.DataSource;

/** The least that a booking can cost from the same server: one function that locks the run, counts and inserts. */
@WebServlet("/bare-booking")
public class BareBookingServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Resource(lookup = "java:jboss/datasources/AlongsideDS")
    private transient DataSource database;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException, ServletException {
        try (Connection connection = database.getConnection()) {
            connection.setAutoCommit(false);
            try (PreparedStatement book = connection.prepareStatement("select bare.book(?, ?)")) {
                book.setObject(1, UUID.fromString(request.getParameter("on")));
                book.setObject(2, UUID.fromString(request.getParameter("person")));
                ResultSet answer = book.executeQuery();
                answer.next();
                response.getWriter().print(answer.getString(1));
            }
            connection.commit();
        } catch (SQLException e) {
            throw new ServletException(e);
        }
    }
}
