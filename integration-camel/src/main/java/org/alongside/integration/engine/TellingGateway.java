package org.alongside.integration.engine;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.alongside.integration.message.boundary.WriteMessages;
import org.alongside.platform.area.AreaSummary;
import org.alongside.platform.area.boundary.FindAreas;
import org.alongside.platform.identity.Actor;
import org.alongside.platform.outbox.Waiting;
import org.alongside.platform.outbox.boundary.DeliverOutbox;
import org.alongside.platform.tenancy.Call;
import org.alongside.platform.tenancy.CallScope;

/** Takes facts out of every area's outbox and writes a message for each endpoint that hears of them. */
@ApplicationScoped
public class TellingGateway {

    private static final int AT_A_TIME = 100;

    @Inject
    private FindAreas areas;

    @Inject
    private DeliverOutbox outbox;

    @Inject
    private WriteMessages writer;

    public void tell() {
        for (UUID area : open()) {
            try (CallScope scope = CallScope.open(new Call(area, Actor.PORTAL))) {
                for (Waiting fact : outbox.waiting(writer.types(), AT_A_TIME)) {
                    writer.tell(fact);
                }
            }
        }
    }

    private List<UUID> open() {
        try (CallScope scope = CallScope.open(Call.national(Actor.PORTAL))) {
            return areas.open().stream().map(AreaSummary::id).toList();
        }
    }
}
