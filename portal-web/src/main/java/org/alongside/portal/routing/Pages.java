package org.alongside.portal.routing;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.ServletContext;
import java.net.MalformedURLException;

/** Which pages the portal has, so that nobody is shown a way that leads nowhere. */
@RequestScoped
public class Pages {

    @Inject
    private ServletContext servlet;

    /** @param page relative to the area; of a folder its index */
    public boolean has(String page) {
        try {
            return servlet.getResource("/" + page + "/index.xhtml") != null
                    || servlet.getResource("/" + page + ".xhtml") != null;
        } catch (MalformedURLException notOurs) {
            throw new IllegalStateException(notOurs);
        }
    }
}
