package org.alongside.integration.engine;

import java.util.List;
import org.alongside.integration.partner.EndpointView;
import org.alongside.integration.partner.Transport;

/** Looks step by step whether an endpoint can be reached, and sends nothing real. It throws for nothing. */
public interface Prober {

    Transport transport();

    /** Ends with the first step that failed. */
    List<ProbeStep> probe(EndpointView endpoint);
}
