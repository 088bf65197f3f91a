package org.alongside.integration.engine;

import java.util.function.Consumer;
import java.util.function.Predicate;
import org.alongside.integration.fault.FaultCode;
import org.alongside.integration.message.Arrival;
import org.alongside.integration.partner.EndpointView;
import org.alongside.integration.partner.Transport;

/** Looks once at what a partner has put there for us. */
public interface Fetcher {

    Transport transport();

    /**
     * Hands over what is complete, and puts each away at the partner after it was taken (R-INT-31).
     *
     * @param wasTaken whether the file of this name and these bytes was taken in before and only could not be put away; the
     *                 same bytes under another name are handed over, to be answered once more (R-INT-29)
     * @param taker    takes one in; what it throws leaves that one where it is
     * @return what kept us from looking; null when nothing did
     */
    FaultCode fetch(EndpointView endpoint, Predicate<Arrival> wasTaken, Consumer<Arrival> taker);
}
