package org.alongside.platform.outbox.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.alongside.platform.PlatformData;
import org.alongside.platform.outbox.Waiting;
import org.alongside.platform.outbox.entity.OutboxItem;
import org.alongside.platform.usecase.UseCase;

/** What the integration module asks for and reports back. At least once, in order. */
@Stateless
public class DeliverOutbox {

    @Inject
    @PlatformData
    private EntityManager entityManager;

    @Inject
    private Clock clock;

    /** The oldest facts of these types and the open area that have not been sent, in the one order in which they became true. */
    @UseCase("DELIVER_OUTBOX")
    public List<Waiting> waiting(Set<String> types, int most) {
        return types.isEmpty() ? List.of() : entityManager.createQuery("""
                        select i from OutboxItem i where i.type in :types and i.sentAt is null order by i.seq""",
                        OutboxItem.class)
                .setParameter("types", types)
                .setMaxResults(most)
                .getResultList().stream()
                .map(item -> new Waiting(item.id(), item.subject(), item.type(), item.payload()))
                .toList();
    }

    /** Facts of these types that were written in this time, whatever became of them, in their order. */
    @UseCase("DELIVER_OUTBOX")
    public List<Waiting> written(Set<String> types, Instant from, Instant before) {
        return entityManager.createQuery("""
                        select i from OutboxItem i where i.type in :types and i.createdAt >= :from and i.createdAt < :before
                        order by i.seq""", OutboxItem.class)
                .setParameter("types", types).setParameter("from", from).setParameter("before", before)
                .getResultList().stream()
                .map(item -> new Waiting(item.id(), item.subject(), item.type(), item.payload()))
                .toList();
    }

    /** It was seen through, and is not sent again. */
    @UseCase("DELIVER_OUTBOX")
    public void sent(UUID id) {
        entityManager.find(OutboxItem.class, id).sent(clock.instant());
    }
}
