package org.alongside.inside;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import org.alongside.community.decision.boundary.SweepDecisions;
import org.alongside.community.pool.boundary.SweepPools;
import org.alongside.community.round.boundary.SweepRounds;
import org.alongside.platform.time.PlayedTime;

/** Lets days pass for one pool, one vote or one round of an area, and for nothing else: {@code /budget/dorset/clear?on=…}. */
@WebServlet("/budget/*")
public class BudgetServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final Duration UNTIL_IT_HAS_CLEARED = Duration.ofDays(7);
    private static final Duration UNTIL_IT_IS_COUNTED = Duration.ofDays(10);
    private static final Duration UNTIL_ROUNDS_ARE_OVER = Duration.ofDays(15);

    @Inject
    private transient Scene scene;

    @Inject
    private transient SweepPools pools;

    @Inject
    private transient SweepDecisions decisions;

    @Inject
    private transient SweepRounds rounds;

    @Inject
    private transient Clock clock;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws ServletException {
        String[] path = request.getPathInfo().split("/");
        UUID on = UUID.fromString(request.getParameter("on"));
        switch (path[2]) {
            case "clear" -> after(UNTIL_IT_HAS_CLEARED, path[1], () -> pools.sweep(on));
            case "decide" -> after(UNTIL_IT_IS_COUNTED, path[1], () -> decisions.sweep(on));
            case "share" -> after(UNTIL_ROUNDS_ARE_OVER, path[1], () -> rounds.sweep(on));
            default -> throw new IllegalArgumentException(path[2]);
        }
    }

    private void after(Duration time, String area, Runnable look) throws ServletException {
        try {
            PlayedTime.at(clock.instant().plus(time), () -> {
                scene.asPortal(area, look);
                return null;
            });
        } catch (Exception e) {
            throw new ServletException(e);
        }
    }
}
