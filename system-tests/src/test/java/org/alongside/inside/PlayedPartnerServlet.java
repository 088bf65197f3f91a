package org.alongside.inside;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;

/** A partner's system, as far as its answers go: {@code /partner}. */
@WebServlet("/partner")
public class PlayedPartnerServlet extends HttpServlet {

    static final AtomicInteger ANSWERS = new AtomicInteger(HttpServletResponse.SC_NO_CONTENT);
    static final AtomicInteger ASKED = new AtomicInteger();
    /** Those of the last call, with spaces between. */
    static final AtomicReference<String> SIGNATURES = new AtomicReference<>("");

    private static final long serialVersionUID = 1L;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) {
        ASKED.incrementAndGet();
        SIGNATURES.set(request.getHeader("webhook-signature"));
        response.setStatus(ANSWERS.get());
    }
}
