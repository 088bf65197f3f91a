package org.alongside.inside;

import jakarta.annotation.Resource;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import java.lang.management.ManagementFactory;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import javax.management.JMException;
import javax.management.ObjectName;
import javax.sql.DataSource;

/** The least that an answer from the same server and the same rows can cost, to compare the portal's with. */
@WebServlet({"/bare/*", "/cpu"})
public class BareServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Resource(lookup = "java:jboss/datasources/AlongsideDS")
    private transient DataSource database;

    /** {@code /cpu} is the processor time of the server so far, in nanoseconds; {@code /bare/20} reads twenty entries. */
    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException, ServletException {
        response.setContentType("text/plain;charset=UTF-8");
        PrintWriter out = response.getWriter();
        if (request.getPathInfo() == null) {
            out.print(processorTime());
            return;
        }
        int rows = Integer.parseInt(request.getPathInfo().substring(1));
        if (rows > 0) {
            print(rows, out);
        }
        out.print("done");
    }

    private void print(int rows, PrintWriter out) throws ServletException {
        try (Connection connection = database.getConnection()) {
            connection.setAutoCommit(false);
            try (PreparedStatement enter = connection.prepareStatement(
                    "select set_config('app.tenant', (select id::text from platform.area where slug = 'kent'), true)")) {
                enter.execute();
            }
            try (PreparedStatement read = connection.prepareStatement("select * from accreditation.register_entry limit ?")) {
                read.setInt(1, rows);
                print(read.executeQuery(), out);
            }
            connection.commit();
        } catch (SQLException e) {
            throw new ServletException(e);
        }
    }

    private static void print(ResultSet result, PrintWriter out) throws SQLException {
        int columns = result.getMetaData().getColumnCount();
        while (result.next()) {
            for (int i = 1; i <= columns; i++) {
                out.println(result.getString(i));
            }
        }
    }

    private static Object processorTime() throws ServletException {
        try {
            return ManagementFactory.getPlatformMBeanServer()
                    .getAttribute(new ObjectName("java.lang:type=OperatingSystem"), "ProcessCpuTime");
        } catch (JMException e) {
            throw new ServletException(e);
        }
    }
}
