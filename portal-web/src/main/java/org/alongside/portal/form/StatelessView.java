package org.alongside.portal.form;

import jakarta.faces.component.UIViewRoot;
import jakarta.faces.context.FacesContext;
import java.util.HashMap;
import java.util.Map;

/**
 * Our pages keep no state between requests, so what libraries put into the view's map lives as long as the request.
 * Faces would keep it in a session, and every passer-by reading a public page would get one.
 *
 * <p>PrimeFaces remembers there which nonce its scripts have. It comes back with the form instead: only a page of ours
 * can send one, see {@code SameOrigin}.
 */
public class StatelessView extends UIViewRoot {

    private static final String NONCE = "primefaces.nonce";

    private transient Map<String, Object> ofThisRequest;

    @Override
    public Map<String, Object> getViewMap() {
        return getViewMap(true);
    }

    @Override
    public Map<String, Object> getViewMap(boolean create) {
        if (ofThisRequest == null) {
            ofThisRequest = new HashMap<>();
            String sent = FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap().get(NONCE);
            if (sent != null) {
                ofThisRequest.put(NONCE, sent);
            }
        }
        return ofThisRequest;
    }
}
