package org.alongside.portal.edge;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.event.PhaseEvent;
import jakarta.faces.event.PhaseId;
import jakarta.faces.event.PhaseListener;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import java.util.OptionalInt;
import org.alongside.portal.form.Problems;

/** A page that is shown again with problems says so in its status too, for those who read no words. */
public class RefusedForms implements PhaseListener {

    private static final long serialVersionUID = 1L;

    @Override
    public void beforePhase(PhaseEvent event) {
        HttpServletRequest request = (HttpServletRequest) event.getFacesContext().getExternalContext().getRequest();
        status(CDI.current().select(Problems.class).get(), request.getDispatcherType())
                .ifPresent(event.getFacesContext().getExternalContext()::setResponseStatus);
    }

    /** Where something else went wrong as well, the answer keeps the status of that, and not of what was typed. */
    static OptionalInt status(Problems problems, DispatcherType dispatched) {
        return problems.isAny() && dispatched != DispatcherType.ERROR ? OptionalInt.of(problems.status()) : OptionalInt.empty();
    }

    @Override
    public PhaseId getPhaseId() {
        return PhaseId.RENDER_RESPONSE;
    }
}
