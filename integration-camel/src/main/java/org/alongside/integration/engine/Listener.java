package org.alongside.integration.engine;

import java.util.Set;
import java.util.function.Consumer;
import org.alongside.integration.message.PartnerAnswer;
import org.alongside.integration.partner.EndpointView;
import org.alongside.integration.partner.Transport;

/** Looks for what partners say of what we sent them (5.6). It throws for nothing that a partner's server does. */
public interface Listener {

    Transport transport();

    /**
     * @param awaited names of our files; answers of other names are left alone
     * @param hearer hears one answer; what it throws leaves that one where it is
     */
    void listen(EndpointView endpoint, Set<String> awaited, Consumer<PartnerAnswer> hearer);
}
