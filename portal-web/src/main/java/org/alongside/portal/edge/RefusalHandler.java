package org.alongside.portal.edge;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.application.ViewExpiredException;
import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerWrapper;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.ExceptionQueuedEvent;
import jakarta.faces.event.PhaseId;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import org.alongside.platform.error.NotFound;
import org.alongside.platform.error.NotPermitted;
import org.alongside.platform.error.Refusal;
import org.alongside.platform.error.RuleBroken;
import org.alongside.platform.error.SignInNeeded;
import org.alongside.platform.error.Stale;
import org.alongside.portal.form.Problems;
import org.primefaces.csp.CspException;

/** The pages' one edge: turns a refusal into an answer in words. What is no refusal is a fault of ours. */
class RefusalHandler extends ExceptionHandlerWrapper {

    private static final int BAD_REQUEST = HttpServletResponse.SC_BAD_REQUEST;

    RefusalHandler(ExceptionHandler wrapped) {
        super(wrapped);
    }

    @Override
    public void handle() {
        Iterator<ExceptionQueuedEvent> queued = getUnhandledExceptionQueuedEvents().iterator();
        while (queued.hasNext()) {
            ExceptionQueuedEvent event = queued.next();
            queued.remove();
            answer(event.getContext().getContext(), event.getContext().getPhaseId(), event.getContext().getException());
        }
    }

    private void answer(FacesContext context, PhaseId phase, Throwable thrown) {
        Refusal refusal = Refusals.in(thrown).orElse(null);
        if (refusal instanceof RuleBroken broken && phase.getOrdinal() == PhaseId.INVOKE_APPLICATION.getOrdinal()) {
            CDI.current().select(Problems.class).get().addAll(broken);
        } else if (refusal instanceof SignInNeeded) {
            CDI.current().select(HeldForms.class).get().signInFirst(context);
        } else {
            send(context, refusal == null && isNotFromOurPages(phase, thrown) ? BAD_REQUEST : status(refusal), thrown);
        }
    }

    /** Reading the fields of a form fails only on what no page of ours would send. */
    private static boolean isNotFromOurPages(PhaseId phase, Throwable thrown) {
        return phase.equals(PhaseId.APPLY_REQUEST_VALUES) || thrown instanceof ViewExpiredException
                || thrown instanceof CspException;
    }

    private static int status(Refusal refusal) {
        if (refusal instanceof NotFound) {
            return HttpServletResponse.SC_NOT_FOUND;
        }
        if (refusal instanceof NotPermitted) {
            return HttpServletResponse.SC_FORBIDDEN;
        }
        if (refusal instanceof Stale || refusal instanceof RuleBroken) {
            return HttpServletResponse.SC_CONFLICT;
        }
        return HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
    }

    private static void send(FacesContext context, int status, Throwable thrown) {
        HttpServletRequest request = (HttpServletRequest) context.getExternalContext().getRequest();
        Fault.note(request, status, thrown);
        if (context.getExternalContext().isResponseCommitted()) {
            context.responseComplete();
            return;
        }
        try {
            context.getExternalContext().responseSendError(status, null);
            context.responseComplete();
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }
}
