package org.alongside.inside;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.UUID;
import org.alongside.platform.error.Refusal;

/** Lets tests that run outside open runs, act on their places, and let the portal look at the clock. */
@WebServlet("/training/*")
public class TrainingServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient Teaching teaching;

    @Inject
    private transient Racing racing;

    /** {@code /training/dorset/book?person=…&on=…}; refused as the portal refuses, with 409 and its reason. */
    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String[] path = request.getPathInfo().split("/");
        try {
            response.getWriter().print(answer(path[1], path[2], request));
        } catch (Refusal refused) {
            response.setStatus(HttpServletResponse.SC_CONFLICT);
            response.getWriter().print(refused.getMessage());
        }
    }

    private Object answer(String area, String what, HttpServletRequest request) {
        switch (what) {
            case "open":
                return teaching.open(area, number(request, "places"), number(request, "nth"));
            case "taught":
                return teaching.of(area).taught();
            case "racer":
                return racing.racer(request.getParameter("name"), request.getParameter("email"));
            case "sweep":
                racing.sweep(area, id(request, "on"));
                return "swept";
            case "end":
                racing.end(area, id(request, "on"));
                return "ended";
            case "book":
                racing.book(area, id(request, "person"), id(request, "on"));
                return "booked";
            default:
                throw new IllegalArgumentException(what);
        }
    }

    private static UUID id(HttpServletRequest request, String name) {
        return UUID.fromString(request.getParameter(name));
    }

    private static int number(HttpServletRequest request, String name) {
        return Integer.parseInt(request.getParameter(name));
    }
}
