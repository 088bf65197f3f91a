package org.alongside.integration.outbox.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.alongside.integration.IntegrationData;
import org.alongside.integration.outbox.entity.HandedNudge;
import org.alongside.platform.identity.boundary.ReachPeople;
import org.alongside.platform.outbox.boundary.DeliverOutbox;
import org.alongside.platform.time.London;
import org.alongside.platform.usecase.UseCase;

/** Remembers which nudges a mail service has taken (F16). */
@Stateless
public class KeepNudges {

    @Inject
    @IntegrationData
    private EntityManager entityManager;

    @Inject
    private DeliverOutbox outbox;

    @Inject
    private ReachPeople people;

    @Inject
    private Clock clock;

    /** It was taken: the fact leaves the outbox with it, together. */
    @UseCase("DELIVER_OUTBOX")
    public void taken(UUID fact, UUID person) {
        if (entityManager.find(HandedNudge.class, fact) == null) {
            entityManager.persist(new HandedNudge(fact, person, clock.instant()));
        }
        outbox.sent(fact);
    }

    /** Nothing can be sent to this address. */
    @UseCase("DELIVER_OUTBOX")
    public void neverTaken(UUID fact, UUID person) {
        people.unreachable(person, clock.instant());
        outbox.sent(fact);
    }

    @UseCase("DELIVER_OUTBOX")
    public long takenInTheLastMinute() {
        return since(clock.instant().minus(1, ChronoUnit.MINUTES));
    }

    @UseCase("DELIVER_OUTBOX")
    public long takenToday() {
        return since(London.startOf(London.today(clock)));
    }

    private long since(Instant from) {
        return entityManager.createQuery("select count(n) from HandedNudge n where n.handedAt > :from", Long.class)
                .setParameter("from", from).getSingleResult();
    }
}
