package org.alongside.portal.edge;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.alongside.portal.edge.HeldForm.Field;
import org.alongside.portal.me.Me;
import org.alongside.portal.routing.CurrentPage;

/** Nothing typed is lost when somebody was signed out while they typed: it is kept, and shown after they sign in. */
@Named("heldForms")
@RequestScoped
public class HeldForms {

    private static final String KEPT = "alongside.heldForm";
    private static final int MOST_CHARACTERS = 1024 * 1024;
    private static final Set<String> OURS = Set.of("formKey", "drawnFor", "jakarta.faces.ViewState", "form");

    @Inject
    private HttpServletRequest request;

    @Inject
    private CurrentPage page;

    @Inject
    private Me me;

    /** Sends the person to sign in, and afterwards back to where they were. */
    void signInFirst(FacesContext context) {
        String back = page.getAddress();
        if ("POST".equals(request.getMethod()) && keep(back)) {
            back = "/held";
        }
        page.goToAddress("/sign-in?return=" + URLEncoder.encode(back, StandardCharsets.UTF_8));
        context.responseComplete();
    }

    private boolean keep(String address) {
        List<Field> fields = new ArrayList<>();
        int size = 0;
        for (Map.Entry<String, String[]> entry : request.getParameterMap().entrySet()) {
            if (isInAddress(entry.getKey()) || entry.getKey().equals("password")) {
                continue;
            }
            for (String value : entry.getValue()) {
                size += value.length();
                fields.add(new Field(entry.getKey(), value, !OURS.contains(entry.getKey())));
            }
        }
        if (size > MOST_CHARACTERS) {
            return false;
        }
        request.getSession().setAttribute(KEPT, new HeldForm(address, List.copyOf(fields)));
        return true;
    }

    private boolean isInAddress(String name) {
        return ("&" + request.getQueryString()).contains("&" + name + "=");
    }

    /** The form kept in this browser for whoever is signed in, or null. */
    public HeldForm getKept() {
        HttpSession session = request.getSession(false);
        HeldForm kept = session == null ? null : (HeldForm) session.getAttribute(KEPT);
        return kept == null || !kept.isFor(me.getId()) ? null : kept;
    }

    /** Forgets it once the form with this key was sent again and taken. */
    void taken(String formKey) {
        HeldForm kept = getKept();
        if (kept != null && formKey != null && kept.hasKey(formKey)) {
            request.getSession().removeAttribute(KEPT);
        }
    }
}
