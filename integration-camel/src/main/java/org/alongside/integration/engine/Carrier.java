package org.alongside.integration.engine;

import org.alongside.integration.message.Carried;
import org.alongside.integration.message.Departure;
import org.alongside.integration.partner.Transport;

/** Sends one message by one transport. It answers for everything that can go wrong and throws for nothing. */
public interface Carrier {

    Transport transport();

    Carried carry(Departure departure);
}
