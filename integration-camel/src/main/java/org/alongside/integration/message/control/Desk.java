package org.alongside.integration.message.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.alongside.integration.IntegrationData;
import org.alongside.integration.feed.Direction;
import org.alongside.integration.message.HeldRowStatus;
import org.alongside.integration.message.MessageFilter;
import org.alongside.integration.message.MessagePlace;
import org.alongside.integration.message.MessageStatus;
import org.alongside.integration.message.entity.HeldRow;
import org.alongside.integration.message.entity.Message;

/** Messages as people look for them. */
@ApplicationScoped
public class Desk {

    private static final Set<MessageStatus> UNSETTLED = EnumSet.of(MessageStatus.PENDING, MessageStatus.RETRYING,
            MessageStatus.SENDING, MessageStatus.HELD, MessageStatus.DEAD, MessageStatus.NACKED,
            MessageStatus.PARTLY_APPLIED);

    private EntityManager entityManager;

    protected Desk() {
    }

    @Inject
    public Desk(@IntegrationData EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /** So many messages of an endpoint in one status; {@code oldest} is when the first of them was written. */
    public record Pile(UUID endpointId, MessageStatus status, long count, Instant oldest) {
    }

    /** The newest first, after this place; from the head when it is null. */
    public List<Message> newestFirst(MessageFilter filter, MessagePlace after, int most) {
        return new MessageSearch(filter).older(after).newestFirst(entityManager).setMaxResults(most).getResultList();
    }

    /** The oldest first, after this place. */
    public List<Message> oldestFirst(MessageFilter filter, MessagePlace after, int most) {
        return new MessageSearch(filter).newer(after).oldestFirst(entityManager).setMaxResults(most).getResultList();
    }

    public long count(MessageFilter filter) {
        return new MessageSearch(filter).count(entityManager).getSingleResult();
    }

    /** What is not through yet. What only has rows that were given up is; so is what was sent again. */
    public List<Pile> unsettled() {
        return entityManager.createQuery("""
                        select m.endpointId, m.status, count(m), min(m.createdAt) from Message m
                        where m.status in :unsettled and (m.status <> :partly or m.rowsWaiting > 0)
                        and not exists (select r.id from Message r where r.replayOf = m.id)
                        group by m.endpointId, m.status""", Object[].class)
                .setParameter("unsettled", UNSETTLED).setParameter("partly", MessageStatus.PARTLY_APPLIED)
                .getResultStream().map(Desk::pile).toList();
    }

    public List<Pile> since(Instant moment) {
        return entityManager.createQuery("""
                        select m.endpointId, m.status, count(m), min(m.createdAt) from Message m
                        where m.createdAt >= :moment group by m.endpointId, m.status""", Object[].class)
                .setParameter("moment", moment).getResultStream().map(Desk::pile).toList();
    }

    /** What was a duplicate, or was refused as a whole, is not what was waited for. */
    public Map<UUID, Instant> arrivals() {
        return entityManager.createQuery("""
                        select m.endpointId, max(m.createdAt) from Message m
                        where m.direction = :in and m.status not in :other group by m.endpointId""", Object[].class)
                .setParameter("in", Direction.IN)
                .setParameter("other", EnumSet.of(MessageStatus.DUPLICATE, MessageStatus.REJECTED))
                .getResultStream().collect(Collectors.toMap(row -> (UUID) row[0], row -> (Instant) row[1]));
    }

    private static Pile pile(Object[] row) {
        return new Pile((UUID) row[0], (MessageStatus) row[1], (Long) row[2], (Instant) row[3]);
    }

    /** A file, its answers, and what was sent again, the oldest first. */
    public List<Message> conversation(UUID correlation, int most) {
        return entityManager.createQuery("""
                        select m from Message m where m.correlationId = :correlation order by m.createdAt, m.sequence, m.id""",
                        Message.class)
                .setParameter("correlation", correlation).setMaxResults(most).getResultList();
    }

    public List<HeldRow> rows(UUID message, int most) {
        return entityManager.createQuery("select r from HeldRow r where r.messageId = :message order by r.line, r.id",
                        HeldRow.class)
                .setParameter("message", message).setMaxResults(most).getResultList();
    }

    /** Rows of every message that wait for a person's hand or for a link, the oldest first. */
    public List<HeldRow> waitingRows(int most) {
        return entityManager.createQuery("""
                        select r from HeldRow r where r.status = :waiting order by r.statusSince, r.line, r.id""",
                        HeldRow.class)
                .setParameter("waiting", HeldRowStatus.WAITING).setMaxResults(most).getResultList();
    }
}
