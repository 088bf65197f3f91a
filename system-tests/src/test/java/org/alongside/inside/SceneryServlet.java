package org.alongside.inside;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.UUID;

/** Lets tests that run outside ask for scenery: a name and an identifier a line. Deployed with the tests only. */
@WebServlet("/scenery/*")
public class SceneryServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient Scenery scenery;

    @Inject
    private transient Scene scene;

    @Inject
    private transient Deciding deciding;

    @Inject
    private transient FirstDay firstDay;

    /** {@code /scenery/kent} is one case of each kind; {@code /scenery/rutland/first-day} is nothing but people. */
    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (request.getPathInfo().endsWith("/first-day")) {
            firstDay.of(request.getPathInfo().split("/")[1]);
            return;
        }
        PrintWriter out = response.getWriter();
        scenery.of(request.getPathInfo().substring(1)).forEach((name, id) -> out.println(name + "=" + id));
    }

    /** {@code /scenery/kent} decides one more case, and names it; {@code /scenery/kent/more} plays more of everything. */
    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String[] path = request.getPathInfo().split("/");
        if (path.length > 2) {
            scenery.more(path[1]);
            return;
        }
        UUID caseId = deciding.decided(scene.newcomer("Rosa Released"), path[1]);
        response.getWriter().print(caseId);
    }

    /** {@code /scenery/kent/case} releases it. */
    @Override
    protected void doPut(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String[] path = request.getPathInfo().split("/");
        deciding.release(UUID.fromString(path[2]), path[1]);
        response.getWriter().print("released");
    }
}
