package org.alongside.portal.form;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.component.UIViewRoot;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.ActionEvent;
import jakarta.faces.event.FacesEvent;
import java.util.HashMap;
import java.util.Map;

/**
 * Our pages keep no state between requests, so what libraries put into the view's map lives as long as the request.
 * Faces would keep it in a session, and every passer-by reading a public page would get one.
 *
 * <p>PrimeFaces remembers there which nonce its scripts have. It comes back with the form instead: only a page of ours
 * can send one, see {@code SameOrigin}.
 *
 * <p>A form arrives, and its button is not on the page any more: somebody else was faster. Faces would show the page
 * and say nothing, as if the button did nothing.
 */
public class StatelessView extends UIViewRoot {

    private static final String NONCE = "primefaces.nonce";

    private transient Map<String, Object> ofThisRequest;
    private transient boolean pressed;

    @Override
    public void queueEvent(FacesEvent event) {
        pressed |= event instanceof ActionEvent;
        super.queueEvent(event);
    }

    @Override
    public void processApplication(FacesContext context) {
        super.processApplication(context);
        if (!pressed && !context.getPartialViewContext().isAjaxRequest()) {
            CDI.current().select(Problems.class).get().addMovedOn();
        }
    }

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
