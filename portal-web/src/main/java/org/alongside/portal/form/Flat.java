package org.alongside.portal.form;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.component.NamingContainer;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UINamingContainer;
import jakarta.faces.component.visit.VisitCallback;
import jakarta.faces.component.visit.VisitContext;
import jakarta.faces.component.visit.VisitResult;
import jakarta.faces.context.FacesContext;
import java.util.Iterator;

/**
 * The root of each of our tags: adds nothing to the ids inside it, so that the field {@code fullName} is
 * {@code fullName} in the page, in its label, in links of the error summary and in tests.
 */
@FacesComponent("alongside.Flat")
public class Flat extends UINamingContainer {

    @Override
    public String getContainerClientId(FacesContext context) {
        for (UIComponent parent = getParent(); parent != null; parent = parent.getParent()) {
            if (parent instanceof NamingContainer) {
                return parent.getContainerClientId(context);
            }
        }
        return null;
    }

    /** Faces would not look inside for an id that does not begin with ours; and here none does. */
    @Override
    public boolean visitTree(VisitContext context, VisitCallback callback) {
        if (!isVisitable(context)) {
            return false;
        }
        pushComponentToEL(context.getFacesContext(), this);
        try {
            VisitResult result = context.invokeVisitCallback(this, callback);
            return result == VisitResult.COMPLETE
                    || result == VisitResult.ACCEPT && visitChildren(context, callback);
        } finally {
            popComponentFromEL(context.getFacesContext());
        }
    }

    private boolean visitChildren(VisitContext context, VisitCallback callback) {
        Iterator<UIComponent> children = getFacetsAndChildren();
        while (children.hasNext()) {
            if (children.next().visitTree(context, callback)) {
                return true;
            }
        }
        return false;
    }
}
