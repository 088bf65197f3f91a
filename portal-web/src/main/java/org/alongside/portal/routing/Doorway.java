package org.alongside.portal.routing;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.MalformedURLException;
import java.util.Optional;
import java.util.Set;
import org.alongside.platform.area.AreaSummary;
import org.alongside.platform.identity.Actor;
import org.alongside.platform.tenancy.Call;
import org.alongside.platform.tenancy.CallScope;
import org.alongside.portal.edge.RefusalNotes;
import org.alongside.portal.me.Me;

/**
 * The one way in: decides which area a request is about and who is asking, and which page or download answers it.
 *
 * <p>What does not exist, exists in another area, or is a file of ours is the same answer: not found.
 */
public class Doorway extends HttpFilter {

    private static final long serialVersionUID = 1L;
    private static final Set<String> PAGE_METHODS = Set.of("GET", "HEAD", "POST");

    @Inject
    private transient CurrentArea area;

    @Inject
    private transient Me me;

    @Inject
    private transient OpenAreas areas;

    @Inject
    private transient RefusalNotes refusals;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        Address address = Address.of(request);
        if (address.isAsset()) {
            chain.doFilter(request, response);
            return;
        }
        if (asksForNothingReadable(request.getQueryString())) {
            response.sendError(HttpServletResponse.SC_BAD_REQUEST);
            return;
        }
        Optional<AreaSummary> open = openArea(address);
        open.ifPresent(area::enter);
        Call call = new Call(open.map(AreaSummary::id).orElse(Call.NATIONAL), Actor.NOBODY);
        try (CallScope unknown = CallScope.open(call);
             CallScope known = CallScope.open(new Call(call.area(), me.recognise(call.area())))) {
            enter(open.isPresent() ? address.areaTarget() : address.nationalTarget(), request, response);
            refusals.keep();
        }
    }

    /** No text has a NUL in it, and PostgreSQL takes none. */
    private static boolean asksForNothingReadable(String query) {
        return query != null && query.contains("%00");
    }

    private Optional<AreaSummary> openArea(Address address) {
        return address.mayNameAnArea() ? areas.at(address.firstSegment()) : Optional.empty();
    }

    private void enter(Optional<String> target, HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        String inside = target.map(this::pageOrFolder).orElse(null);
        if (inside == null) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } else if (inside.endsWith(Address.PAGE) && !PAGE_METHODS.contains(request.getMethod())) {
            response.sendError(HttpServletResponse.SC_METHOD_NOT_ALLOWED);
        } else {
            request.getRequestDispatcher(inside).forward(request, response);
        }
    }

    /** A page, or the first page of a folder of pages; null when there is neither. REST knows itself what it has. */
    private String pageOrFolder(String target) {
        String folder = target.replaceFirst("\\.xhtml$", "/index.xhtml");
        return !target.endsWith(Address.PAGE) || exists(target) ? target : exists(folder) ? folder : null;
    }

    private boolean exists(String file) {
        try {
            return getServletContext().getResource(file) != null;
        } catch (MalformedURLException notOurs) {
            return false;
        }
    }
}
