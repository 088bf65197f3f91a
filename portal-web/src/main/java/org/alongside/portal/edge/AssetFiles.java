package org.alongside.portal.edge;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Serves {@code /assets/<version>/file} as the file, to be kept for a year when the version is the present one. */
public class AssetFiles extends HttpFilter {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient Assets assets;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String[] parts = request.getServletPath().substring(Assets.FOLDER.length()).split("/");
        if (parts.length != 2) {
            chain.doFilter(request, response);
            return;
        }
        boolean present = parts[0].equals(assets.version());
        response.setHeader("Cache-Control", present ? "public, max-age=31536000, immutable" : "no-cache");
        request.getRequestDispatcher(Assets.FOLDER + parts[1]).forward(request, response);
    }
}
