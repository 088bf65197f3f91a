package org.alongside.integration.engine;

import jakarta.enterprise.context.ApplicationScoped;
import org.alongside.integration.message.AttemptOutcome;
import org.alongside.integration.message.Carried;
import org.alongside.integration.message.Departure;
import org.alongside.integration.partner.Transport;

/** For partners who call us: what was written for them is there as soon as it is written, and they ask for it. */
@ApplicationScoped
public class LeftForAsking implements Carrier {

    @Override
    public Transport transport() {
        return Transport.REST;
    }

    @Override
    public Carried carry(Departure departure) {
        return new Carried(AttemptOutcome.OK, null, null, 0, departure.content().length, "");
    }
}
