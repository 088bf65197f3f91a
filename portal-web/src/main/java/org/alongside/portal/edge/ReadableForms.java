package org.alongside.portal.edge;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;

/**
 * Stands before the pages: a form that is far too large, is no form at all, or has a NUL in a text is refused in words
 * before a page sees it. The exact limit of a file is a rule of what the file is for.
 */
public class ReadableForms extends HttpFilter {

    private static final long serialVersionUID = 1L;
    private static final long MOST = 24L * 1024 * 1024;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (request.getDispatcherType() == DispatcherType.ERROR) {
            chain.doFilter(new Unread(request), response);
            return;
        }
        int refusal = "POST".equals(request.getMethod()) ? read(request) : HttpServletResponse.SC_OK;
        if (refusal == HttpServletResponse.SC_OK) {
            chain.doFilter(request, response);
        } else {
            response.sendError(refusal);
        }
    }

    private static int read(HttpServletRequest request) {
        if (request.getContentLengthLong() > MOST || isOfUnknownSize(request)) {
            return HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE;
        }
        try {
            // As in an address, see Doorway: no text has a NUL in it, and PostgreSQL takes none.
            return request.getParameterMap().values().stream().flatMap(Arrays::stream).anyMatch(value -> value.contains("\0"))
                    ? HttpServletResponse.SC_BAD_REQUEST : HttpServletResponse.SC_OK;
        } catch (RuntimeException notAForm) {
            return HttpServletResponse.SC_BAD_REQUEST;
        }
    }

    /** Browsers say how large a form is; what does not may never end. */
    private static boolean isOfUnknownSize(HttpServletRequest request) {
        return request.getContentLengthLong() < 0 && request.getHeader("Transfer-Encoding") != null;
    }
}
