package org.alongside.portal.routing;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;

/** What the address of this page asks for, and the way to the next one. */
@Named("page")
@RequestScoped
public class CurrentPage {

    /** An identifier nothing has: what is not an identifier is answered like one that never existed. */
    private static final UUID NOTHING = new UUID(0, 0);

    @Inject
    private HttpServletRequest request;

    @Inject
    private CurrentArea area;

    /** The address as the person sees it, with its query: where a form of this page is sent. */
    public String getAddress() {
        return request.getQueryString() == null ? getPath() : getPath() + "?" + request.getQueryString();
    }

    /** The address without its query. */
    public String getPath() {
        return Stream.of(RequestDispatcher.FORWARD_REQUEST_URI, RequestDispatcher.ERROR_REQUEST_URI)
                .map(request::getAttribute).filter(Objects::nonNull).map(Object::toString)
                .findFirst().orElseGet(request::getRequestURI);
    }

    /** A page of this area with the name of the host before it, to be copied and given to somebody. */
    public String whole(String page) {
        return request.getRequestURL().toString().replaceFirst("(https?://[^/]+).*", "$1") + area.path(page);
    }

    /** Another page that brings the person to where this one would have brought them. */
    public String sibling(String address) {
        String here = getPath().matches("/(sign-|signed-|create-).*") ? "/" : getAddress();
        String wanted = text("return").isEmpty() ? here : text("return");
        return address + "?return=" + URLEncoder.encode(wanted, StandardCharsets.UTF_8);
    }

    public String text(String name) {
        FacesContext faces = FacesContext.getCurrentInstance();
        // A page that refuses what was sent is drawn as if nothing had been: only Faces knows that.
        String value = faces == null
                ? request.getParameter(name)
                : faces.getExternalContext().getRequestParameterMap().get(name);
        return value == null ? "" : value.strip();
    }

    public UUID id(String name) {
        try {
            return UUID.fromString(text(name));
        } catch (IllegalArgumentException notAnIdentifier) {
            return NOTHING;
        }
    }

    /** A page number: 1 when the address names none or names nonsense. */
    public int number(String name) {
        String digits = text(name);
        return digits.matches("[1-9]\\d{0,5}") ? Integer.parseInt(digits) : 1;
    }

    /** Sends the browser on to another page of this area, so that a reload does not send the form again. */
    public void goTo(String page) {
        goToAddress(area.path(page));
    }

    /** Sends the browser on to a page for the whole country, such as {@code /messages}. */
    public void goToAddress(String address) {
        try {
            FacesContext.getCurrentInstance().getExternalContext().redirect(address);
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }
}
