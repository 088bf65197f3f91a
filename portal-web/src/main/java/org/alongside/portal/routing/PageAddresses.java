package org.alongside.portal.routing;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.application.ViewHandler;
import jakarta.faces.application.ViewHandlerWrapper;
import jakarta.faces.context.FacesContext;

/** Makes Faces write our addresses: with the area in front and without the file's ending. */
public class PageAddresses extends ViewHandlerWrapper {

    public PageAddresses(ViewHandler wrapped) {
        super(wrapped);
    }

    @Override
    public String getActionURL(FacesContext context, String viewId) {
        String slug = CDI.current().select(CurrentArea.class).get().getSlug();
        return context.getExternalContext().getRequestContextPath() + Address.shown(viewId, slug);
    }
}
