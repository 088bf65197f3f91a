package org.alongside.platform.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import org.alongside.platform.PlatformData;
import org.alongside.platform.contracts.ContractEvent;
import org.alongside.platform.outbox.entity.OutboxItem;

/** What is to be sent, written in the transaction that makes it true. Delivery is after commit, and someone else's. */
@ApplicationScoped
public class Outbox {

    @Inject
    @PlatformData
    private EntityManager entityManager;

    @Inject
    private Clock clock;

    public void put(ContractEvent event) {
        entityManager.persist(new OutboxItem(event.subject(), event.type(), Json.WRITER.toJson(event), clock.instant()));
    }

    /** Made ready when the first fact is written, so that what writes none needs no JSON. */
    private static final class Json {

        private static final Jsonb WRITER = JsonbBuilder.create();
    }
}
