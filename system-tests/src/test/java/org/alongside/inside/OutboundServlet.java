package org.alongside.inside;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.UUID;
import org.alongside.integration.message.boundary.WriteMessages;

/** Writes what an endpoint is to be told now, and says how long it took to the commit: {@code /outbound/barnsley?endpoint=…}. */
@WebServlet("/outbound/*")
public class OutboundServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient Scene scene;

    @Inject
    private transient WriteMessages writer;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        UUID endpoint = UUID.fromString(request.getParameter("endpoint"));
        long before = System.nanoTime();
        scene.asPortal(request.getPathInfo().substring(1), () -> writer.onTime(endpoint));
        response.getWriter().print(System.nanoTime() - before);
    }
}
