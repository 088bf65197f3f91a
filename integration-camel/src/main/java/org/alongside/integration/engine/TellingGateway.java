package org.alongside.integration.engine;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.alongside.integration.area.EachArea;
import org.alongside.integration.message.boundary.WriteMessages;
import org.alongside.platform.outbox.boundary.DeliverOutbox;

/** Takes facts out of every area's outbox and writes a message for each endpoint that hears of them. */
@ApplicationScoped
public class TellingGateway {

    private static final int AT_A_TIME = 100;

    @Inject
    private EachArea areas;

    @Inject
    private DeliverOutbox outbox;

    @Inject
    private WriteMessages writer;

    public void tell() {
        areas.look("facts for partners", () -> outbox.waiting(writer.types(), AT_A_TIME).forEach(writer::tell));
    }
}
