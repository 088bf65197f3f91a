package org.alongside.portal.edge;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.event.PhaseEvent;
import jakarta.faces.event.PhaseId;
import jakarta.faces.event.PhaseListener;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import org.alongside.portal.form.Problems;

/** A page that is shown again with problems says so in its status too, for those who read no words. */
public class RefusedForms implements PhaseListener {

    private static final long serialVersionUID = 1L;

    @Override
    public void beforePhase(PhaseEvent event) {
        HttpServletRequest request = (HttpServletRequest) event.getFacesContext().getExternalContext().getRequest();
        Problems problems = CDI.current().select(Problems.class).get();
        // Where something else went wrong as well, that is what the answer says, not what was typed.
        if (problems.isAny() && request.getDispatcherType() != DispatcherType.ERROR) {
            event.getFacesContext().getExternalContext().setResponseStatus(problems.status());
        }
    }

    @Override
    public PhaseId getPhaseId() {
        return PhaseId.RENDER_RESPONSE;
    }
}
