package org.alongside.inside;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.UUID;
import org.alongside.integration.engine.Reception;
import org.alongside.integration.message.Arrival;
import org.alongside.integration.message.MessageView;

/** Takes one file in as the engine does, and says what became of it: {@code /reception/wakefield?endpoint=…&name=…}. */
@WebServlet("/reception/*")
public class ReceptionServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient Scene scene;

    @Inject
    private transient Reception reception;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        byte[] content = request.getInputStream().readAllBytes();
        Arrival arrival = new Arrival(UUID.fromString(request.getParameter("endpoint")), request.getParameter("name"), "",
                "text/csv", content, null, null);
        MessageView taken = scene.asThePortal(request.getPathInfo().substring(1), () -> reception.take(arrival));
        response.getWriter().print(taken.status() + " " + taken.reason());
    }
}
