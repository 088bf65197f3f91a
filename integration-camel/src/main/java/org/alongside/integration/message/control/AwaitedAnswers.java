package org.alongside.integration.message.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.alongside.integration.IntegrationData;
import org.alongside.integration.feed.Direction;
import org.alongside.integration.feed.Feed;
import org.alongside.integration.message.MessageStatus;
import org.alongside.integration.message.entity.Message;

/** What was sent and may still be answered. */
@ApplicationScoped
public class AwaitedAnswers {

    /** A file that was read (A1) may still have rows that are not taken (A2). */
    private static final Set<MessageStatus> ANSWERABLE =
            EnumSet.of(MessageStatus.SENT, MessageStatus.PARTLY_ACKED, MessageStatus.ACKED);

    private static final int MOST = 500;

    @Inject
    @IntegrationData
    private EntityManager entityManager;

    /** What the newest of these are called at the partner. */
    public Set<String> files(UUID endpoint) {
        return entityManager.createQuery("""
                        select a.remoteName from Message m, Attempt a where a.messageId = m.id and m.endpointId = :endpoint
                        and m.status in :answerable and a.remoteName <> '' order by m.createdAt desc""", String.class)
                .setParameter("endpoint", endpoint).setParameter("answerable", ANSWERABLE).setMaxResults(MOST)
                .getResultStream().collect(Collectors.toSet());
    }

    /** What was sent there and is not confirmed, the oldest first. */
    public List<Message> sent(UUID endpoint) {
        return entityManager.createQuery("""
                        select m from Message m where m.endpointId = :endpoint and m.status = :sent order by m.createdAt""",
                        Message.class)
                .setParameter("endpoint", endpoint).setParameter("sent", MessageStatus.SENT).setMaxResults(MOST)
                .getResultList();
    }

    /** Not sent again by anybody's word: then the copy counts. */
    public List<Message> written(Feed feed, Set<String> about, Set<MessageStatus> statuses, Instant before) {
        return entityManager.createQuery("""
                        select m from Message m where m.feed = :feed and m.direction = :out and m.key2 in :about
                        and m.status in :statuses and m.createdAt < :before
                        and not exists (select r.id from Message r where r.replayOf = m.id) order by m.createdAt""",
                        Message.class)
                .setParameter("feed", feed).setParameter("out", Direction.OUT).setParameter("about", about)
                .setParameter("statuses", statuses).setParameter("before", before).setMaxResults(MOST).getResultList();
    }

    /** What its partner has by now, because they ask for what comes after it. */
    public List<Message> fetched(UUID endpoint, long place) {
        return entityManager.createQuery("""
                        select m from Message m where m.endpointId = :endpoint and m.status = :pending
                        and m.place > 0 and m.place <= :place order by m.place""", Message.class)
                .setParameter("endpoint", endpoint).setParameter("pending", MessageStatus.PENDING)
                .setParameter("place", place).setMaxResults(MOST).getResultList();
    }

    /** The newest that lies at the partner under this name. */
    public Optional<Message> about(UUID endpoint, String file) {
        return entityManager.createQuery("""
                        select m from Message m where m.endpointId = :endpoint and m.status in :answerable and exists
                        (select a.id from Attempt a where a.messageId = m.id and a.remoteName = :file)
                        order by m.createdAt desc""", Message.class)
                .setParameter("endpoint", endpoint).setParameter("answerable", ANSWERABLE).setParameter("file", file)
                .setMaxResults(1).getResultStream().findFirst();
    }
}
