package org.alongside.portal.edge;

import jakarta.servlet.http.HttpServletRequest;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.UUID;
import org.alongside.platform.error.Refusal;

/** What the error page tells about a refusal, and what the log tells about a fault of ours. */
final class Fault {

    static final String REFERENCE = "alongside.reference";
    static final String REFUSAL = "alongside.refusal";

    private static final Logger LOG = System.getLogger(Fault.class.getName());

    private Fault() {
    }

    static void note(HttpServletRequest request, int status, Throwable thrown) {
        if (status < 500) {
            request.setAttribute(REFUSAL, refusalOrNull(thrown));
            return;
        }
        String reference = UUID.randomUUID().toString().substring(0, 8);
        request.setAttribute(REFERENCE, reference);
        LOG.log(Level.ERROR, "Fault " + reference + " at " + request.getMethod() + " " + request.getRequestURI(), thrown);
    }

    private static Refusal refusalOrNull(Throwable thrown) {
        Throwable cause = thrown;
        while (cause != null && !(cause instanceof Refusal)) {
            cause = cause.getCause();
        }
        return (Refusal) cause;
    }
}
