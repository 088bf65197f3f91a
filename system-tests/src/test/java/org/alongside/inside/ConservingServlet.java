package org.alongside.inside;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.alongside.inside.CouncilPost.Letter;
import org.alongside.integration.feed.Feed;

/** Lets a test that runs outside have everything taken in that one council sends: {@code /conserving/wakefield?seed=…}. */
@WebServlet("/conserving/*")
public class ConservingServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient Conserving conserving;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        long seed = Long.parseLong(request.getParameter("seed"));
        int size = Integer.parseInt(request.getParameter("size"));
        String code = request.getParameter("code");
        String prefix = request.getParameter("prefix");
        List<Letter> letters = Boolean.parseBoolean(request.getParameter("shuffled"))
                ? CouncilPost.shuffled(code, prefix, seed, size) : CouncilPost.inOrder(code, prefix, seed, size);
        Conserving.Stops stops = Conserving.Stops.drawn(seed, Integer.parseInt(request.getParameter("stops")), size);
        Map<Feed, UUID> endpoints = Map.of(Feed.F3, UUID.fromString(request.getParameter("F3")),
                Feed.F4, UUID.fromString(request.getParameter("F4")));
        Conserving.Ended ended = conserving.consume(request.getPathInfo().substring(1), endpoints, letters, stops);
        response.getWriter().print(ended.stops() + " " + ended.onlyPutAway());
    }
}
