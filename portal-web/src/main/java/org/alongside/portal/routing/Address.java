package org.alongside.portal.routing;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The address a person asked for, and where the answer to it lives inside the application. */
record Address(String path) {

    static final String PAGE = ".xhtml";
    static final String NATIONAL = "/national";

    /** What REST answers for the whole country; inside an area REST answers downloads, which have a dot. */
    private static final Set<String> NATIONAL_DOORS = Set.of("api", "health", "oruk", "register");
    private static final Set<String> ASSETS = Set.of("assets", "jakarta.faces.resource");
    private static final Pattern WORDS = Pattern.compile("(/[a-z0-9-]+)*/?");
    private static final Pattern DOWNLOAD = Pattern.compile("(/[A-Za-z0-9_-]+)*/[A-Za-z0-9_-]+\\.[a-z0-9]{2,5}");
    /** A broker's number is the name of their page: {@code /kent/register/SB-7K2M9Q-4}. */
    private static final Pattern ENTRY = Pattern.compile("/register/([sS][bB]-[A-Za-z0-9-]{1,30})/?");
    private static final Pattern ANYTHING_SAFE = Pattern.compile("(/[A-Za-z0-9._~-]+)*/?");

    static Address of(HttpServletRequest request) {
        return new Address(request.getRequestURI().substring(request.getContextPath().length()));
    }

    boolean isAsset() {
        return ASSETS.contains(firstSegment());
    }

    boolean isWellFormed() {
        return ANYTHING_SAFE.matcher(path).matches() && !path.contains("..");
    }

    /** National pages are few and known; everything else may be about an area. */
    boolean mayNameAnArea() {
        return isWellFormed() && WORDS.matcher("/" + firstSegment()).matches() && !NATIONAL_DOORS.contains(firstSegment())
                && path.length() > 1;
    }

    String firstSegment() {
        int end = path.indexOf('/', 1);
        return path.isEmpty() ? "" : path.substring(1, end < 0 ? path.length() : end);
    }

    /** Pages live beside each other in the web application; what is not of one area lives in {@code national}. */
    Optional<String> nationalTarget() {
        if (isWellFormed() && NATIONAL_DOORS.contains(firstSegment())) {
            return Optional.of("/api" + path);
        }
        return page(path).map(NATIONAL::concat);
    }

    Optional<String> areaTarget() {
        String rest = path.substring(1 + firstSegment().length());
        if (DOWNLOAD.matcher(rest).matches() && !rest.endsWith(PAGE)) {
            return Optional.of("/api/area" + rest);
        }
        Matcher entry = ENTRY.matcher(rest);
        if (entry.matches()) {
            return Optional.of("/register/entry" + PAGE + "?number=" + entry.group(1));
        }
        return page(rest).filter(target -> !target.startsWith(NATIONAL + "/"));
    }

    private static Optional<String> page(String rest) {
        if (!WORDS.matcher(rest).matches()) {
            return Optional.empty();
        }
        String trimmed = rest.endsWith("/") ? rest.substring(0, rest.length() - 1) : rest;
        return Optional.of(trimmed.isEmpty() ? "/index" + PAGE : trimmed + PAGE);
    }

    /** The address a person sees for a page of ours: the inverse of the targets above. */
    static String shown(String view, String areaSlug) {
        String page = view.endsWith(PAGE) ? view.substring(0, view.length() - PAGE.length()) : view;
        boolean national = page.startsWith(NATIONAL + "/");
        String inside = (national ? page.substring(NATIONAL.length()) : page).replaceFirst("/index$", "");
        String area = national || areaSlug == null ? "" : "/" + areaSlug;
        return (area + inside).isEmpty() ? "/" : area + inside;
    }
}
