package org.alongside.portal.form;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UINamingContainer;
import jakarta.faces.context.FacesContext;

/**
 * The root of each of our tags: adds nothing to the ids inside it, so that the field {@code fullName} is
 * {@code fullName} in the page, in its label, in links of the error summary and in tests.
 */
@FacesComponent("alongside.Flat")
public class Flat extends UINamingContainer {

    @Override
    public String getContainerClientId(FacesContext context) {
        for (UIComponent parent = getParent(); parent != null; parent = parent.getParent()) {
            if (parent instanceof jakarta.faces.component.NamingContainer) {
                return parent.getContainerClientId(context);
            }
        }
        return null;
    }
}
