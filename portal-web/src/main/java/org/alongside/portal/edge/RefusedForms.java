package org.alongside.portal.edge;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.event.PhaseEvent;
import jakarta.faces.event.PhaseId;
import jakarta.faces.event.PhaseListener;
import org.alongside.portal.form.Problems;

/** A page that is shown again with problems says so in its status too, for those who read no words. */
public class RefusedForms implements PhaseListener {

    private static final long serialVersionUID = 1L;

    @Override
    public void beforePhase(PhaseEvent event) {
        Problems problems = CDI.current().select(Problems.class).get();
        if (problems.isAny()) {
            event.getFacesContext().getExternalContext().setResponseStatus(problems.status());
        }
    }

    @Override
    public PhaseId getPhaseId() {
        return PhaseId.RENDER_RESPONSE;
    }
}
