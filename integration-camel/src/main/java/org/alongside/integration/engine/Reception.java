package org.alongside.integration.engine;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.alongside.integration.fault.FaultCode;
import org.alongside.integration.fault.FileFault;
import org.alongside.integration.message.Arrival;
import org.alongside.integration.message.MessageView;
import org.alongside.integration.message.boundary.TakeIn;

/**
 * Where what partners put there comes in. A file that breaks the portal itself is tried again at once, and then held for
 * somebody to look at: otherwise it would be fetched again and again, and nobody would know (E900).
 */
@ApplicationScoped
public class Reception {

    private static final int QUICK_TRIES = 3;
    private static final System.Logger LOG = System.getLogger(Reception.class.getName());

    @Inject
    private TakeIn in;

    /** @throws RuntimeException when it cannot even be held; then it is left where it is */
    public MessageView take(Arrival arrival) {
        for (int tried = 0; tried < QUICK_TRIES; tried++) {
            try {
                return in.take(arrival);
            } catch (RuntimeException broken) {
                // What it says stays out of the log (R-INT-22).
                Throwable cause = first(broken);
                LOG.log(System.Logger.Level.WARNING, "A file of endpoint {0} broke what takes it in: {1} {2}",
                        arrival.endpointId(), cause.getClass().getName(), cause.getStackTrace());
            }
        }
        return in.take(arrival.faulty(FileFault.of(FaultCode.E900_BUG)));
    }

    private static Throwable first(Throwable broken) {
        Throwable cause = broken;
        while (cause.getCause() != null) {
            cause = cause.getCause();
        }
        return cause;
    }
}
