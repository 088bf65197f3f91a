package org.alongside.portal.form;

import jakarta.faces.component.UIViewRoot;
import java.util.HashMap;
import java.util.Map;

/**
 * Our pages keep no state between requests, so what libraries put into the view's map lives as long as the request.
 * Faces would keep it in a session, and every passer-by reading a public page would get one.
 */
public class StatelessView extends UIViewRoot {

    private final transient Map<String, Object> ofThisRequest = new HashMap<>();

    @Override
    public Map<String, Object> getViewMap() {
        return ofThisRequest;
    }

    @Override
    public Map<String, Object> getViewMap(boolean create) {
        return ofThisRequest;
    }
}
