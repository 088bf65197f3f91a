package org.alongside.portal.edge;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseEvent;
import jakarta.faces.event.PhaseId;
import jakarta.faces.event.PhaseListener;

/** A form whose button has led on to another page was taken: what was kept of it is needed no longer. */
public class TakenForms implements PhaseListener {

    private static final long serialVersionUID = 1L;

    @Override
    public void afterPhase(PhaseEvent event) {
        FacesContext context = event.getFacesContext();
        if (context.getResponseComplete()) {
            String key = context.getExternalContext().getRequestParameterMap().get("formKey");
            CDI.current().select(HeldForms.class).get().taken(key);
        }
    }

    @Override
    public PhaseId getPhaseId() {
        return PhaseId.INVOKE_APPLICATION;
    }
}
