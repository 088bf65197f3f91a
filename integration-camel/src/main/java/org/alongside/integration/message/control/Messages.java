package org.alongside.integration.message.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.alongside.integration.IntegrationData;
import org.alongside.integration.feed.Direction;
import org.alongside.integration.message.AttemptOutcome;
import org.alongside.integration.message.HeldRowStatus;
import org.alongside.integration.message.MessageStatus;
import org.alongside.integration.message.entity.Attempt;
import org.alongside.integration.message.entity.HeldRow;
import org.alongside.integration.message.entity.KeptFault;
import org.alongside.integration.message.entity.Message;
import org.alongside.integration.message.entity.Release;
import org.alongside.platform.error.NotFound;

/** The messages of the open area, with their tries, faults and rows that wait. */
@ApplicationScoped
public class Messages {

    private static final Set<MessageStatus> TO_SEND =
            EnumSet.of(MessageStatus.PENDING, MessageStatus.RETRYING, MessageStatus.SENDING);

    /** A thing's later messages wait for an earlier one that is not through, also for one that was given up (R-INT-33). */
    private static final Set<MessageStatus> IN_THE_WAY =
            EnumSet.of(MessageStatus.PENDING, MessageStatus.RETRYING, MessageStatus.SENDING, MessageStatus.DEAD);

    private EntityManager entityManager;

    protected Messages() {
    }

    @Inject
    public Messages(@IntegrationData EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    public void add(Message message) {
        entityManager.persist(message);
    }

    /** So that what is written beside JPA finds it. */
    public void flush() {
        entityManager.flush();
    }

    public void add(KeptFault fault) {
        entityManager.persist(fault);
    }

    public void add(HeldRow row) {
        entityManager.persist(row);
    }

    public void add(Attempt attempt) {
        entityManager.persist(attempt);
    }

    public Message get(UUID id) {
        return Optional.ofNullable(entityManager.find(Message.class, id)).orElseThrow(NotFound::new);
    }

    public Message locked(UUID id) {
        return Optional.ofNullable(entityManager.find(Message.class, id, LockModeType.PESSIMISTIC_WRITE))
                .orElseThrow(NotFound::new);
    }

    /** What was asked before for this message is asked anew. */
    public void replace(Release release) {
        forgetAsked(release.id());
        entityManager.flush();
        entityManager.persist(release);
    }

    public void forgetAsked(UUID message) {
        asked(message).ifPresent(entityManager::remove);
    }

    public Release release(UUID message) {
        return asked(message).orElseThrow(NotFound::new);
    }

    public Optional<Release> asked(UUID message) {
        return Optional.ofNullable(entityManager.find(Release.class, message));
    }

    /** To be looked at only. */
    public HeldRow seenRow(UUID id) {
        return Optional.ofNullable(entityManager.find(HeldRow.class, id)).orElseThrow(NotFound::new);
    }

    public HeldRow row(UUID id) {
        return Optional.ofNullable(entityManager.find(HeldRow.class, id, LockModeType.PESSIMISTIC_WRITE))
                .orElseThrow(NotFound::new);
    }

    /** What was written for this endpoint after that place, in its order, as far as what it says is still kept. */
    public List<Message> writtenAfter(UUID endpoint, long place, int most) {
        return entityManager.createQuery("""
                        select m from Message m where m.endpointId = :endpoint and m.place > :place
                        and exists (select p.id from Payload p where p.id = m.id) order by m.place""",
                        Message.class)
                .setParameter("endpoint", endpoint).setParameter("place", place).setMaxResults(most).getResultList();
    }

    public Optional<Message> written(UUID endpoint, UUID eventId) {
        return entityManager.createQuery("""
                        select m from Message m where m.endpointId = :endpoint and m.eventId = :event and m.place > 0""",
                        Message.class)
                .setParameter("endpoint", endpoint).setParameter("event", eventId).getResultStream().findFirst();
    }

    /** Whether this one, or one that repeated it, came under this name. */
    public boolean cameAs(UUID first, String name) {
        return !entityManager.createQuery("""
                        select m.id from Message m where m.name = :name and m.direction = :in
                        and (m.id = :first or m.parentId = :first)""", UUID.class)
                .setParameter("name", name).setParameter("in", Direction.IN).setParameter("first", first)
                .setMaxResults(1).getResultList().isEmpty();
    }

    /** What went out as an answer to this one, the oldest first; found by its correlation, which has an index. */
    public List<Message> answersTo(UUID message) {
        return entityManager.createQuery("""
                        select m from Message m where m.parentId = :message and m.direction = :out and m.replayOf is null
                        and m.correlationId = (select f.correlationId from Message f where f.id = :message)
                        order by m.createdAt, m.sequence""", Message.class)
                .setParameter("message", message).setParameter("out", Direction.OUT).getResultList();
    }

    /** A fact was written for this endpoint already. */
    public boolean isWritten(UUID endpoint, UUID eventId) {
        return !entityManager.createQuery("""
                        select m.id from Message m where m.endpointId = :endpoint and m.eventId = :event
                        and m.replayOf is null""", UUID.class)
                .setParameter("endpoint", endpoint).setParameter("event", eventId).getResultList().isEmpty();
    }

    /** What may be sent now from here, the oldest first; of an ordered feed, the first of each thing. */
    public Optional<Message> next(UUID endpoint, boolean ordered, Instant now) {
        String first = ordered ? """
                 and not exists (select e.id from Message e where e.endpointId = m.endpointId
                 and e.partitionKey = m.partitionKey and e.sequence < m.sequence and e.status in :inTheWay
                 and not exists (select r.id from Message r where r.replayOf = e.id))""" : "";
        var query = entityManager.createQuery("""
                select m from Message m where m.endpointId = :endpoint and m.status in :toSend
                and (m.dueAt is null or m.dueAt <= :now)""" + first + " order by m.createdAt, m.sequence, m.id",
                Message.class)
                .setParameter("endpoint", endpoint).setParameter("toSend", TO_SEND).setParameter("now", now);
        if (ordered) {
            query.setParameter("inTheWay", IN_THE_WAY);
        }
        return query.setMaxResults(1).getResultStream().findFirst();
    }

    /** When the next try of something that failed is due; what only waits for another one, or for a stop to end, has none. */
    public Optional<Instant> nextTry(UUID endpoint, Instant now) {
        return Optional.ofNullable(entityManager.createQuery("""
                        select min(m.dueAt) from Message m where m.endpointId = :endpoint and m.status in :toSend
                        and m.dueAt > :now""", Instant.class)
                .setParameter("endpoint", endpoint).setParameter("toSend", TO_SEND).setParameter("now", now)
                .getSingleResult());
    }

    /** The try that is under way; none when it was never begun. */
    public Optional<Attempt> running(UUID message) {
        return entityManager.createQuery("""
                        select a from Attempt a where a.messageId = :message and a.outcome = :running""", Attempt.class)
                .setParameter("message", message).setParameter("running", AttemptOutcome.RUNNING)
                .getResultStream().findFirst();
    }

    public List<Attempt> attempts(UUID message) {
        return entityManager.createQuery("select a from Attempt a where a.messageId = :message order by a.number",
                Attempt.class).setParameter("message", message).getResultList();
    }

    /** Of all messages of an endpoint, the last first. */
    public List<Attempt> attemptsOf(UUID endpoint, Instant since, int most) {
        return entityManager.createQuery("""
                        select a from Attempt a, Message m where m.id = a.messageId and m.endpointId = :endpoint
                        and a.startedAt >= :since order by a.startedAt desc""", Attempt.class)
                .setParameter("endpoint", endpoint).setParameter("since", since).setMaxResults(most).getResultList();
    }

    public List<KeptFault> faults(UUID message, int most) {
        return entityManager.createQuery("""
                        select f from KeptFault f where f.messageId = :message order by f.line, f.columnName, f.id""",
                        KeptFault.class)
                .setParameter("message", message).setMaxResults(most).getResultList();
    }

    /** Of one line. */
    public List<KeptFault> faults(UUID message, long line) {
        return entityManager.createQuery("select f from KeptFault f where f.messageId = :message and f.line = :line",
                        KeptFault.class)
                .setParameter("message", message).setParameter("line", line).getResultList();
    }

    public List<HeldRow> waiting(UUID message) {
        return entityManager.createQuery("""
                        select r from HeldRow r where r.messageId = :message and r.status = :waiting
                        order by r.line, r.id""", HeldRow.class)
                .setParameter("message", message).setParameter("waiting", HeldRowStatus.WAITING).getResultList();
    }

    /** Those that waited, whatever became of them. */
    public List<HeldRow> rows(UUID message) {
        return entityManager.createQuery("select r from HeldRow r where r.messageId = :message order by r.line, r.id",
                        HeldRow.class).setParameter("message", message).getResultList();
    }

    /** Files held as a whole until this comes, in their order. */
    public List<Message> heldFor(String fingerprint) {
        return entityManager.createQuery("""
                        select m from Message m where m.waitsFor = :what and m.status = :held
                        order by m.said.number, m.createdAt, m.id""", Message.class)
                .setParameter("what", fingerprint).setParameter("held", MessageStatus.HELD).getResultList();
    }

    /** Rows of all messages that waited for this, the oldest first. */
    public List<HeldRow> waitingFor(String fingerprint) {
        return entityManager.createQuery("""
                        select r from HeldRow r where r.waitsFor = :what and r.status = :waiting
                        order by r.statusSince, r.line, r.id""", HeldRow.class)
                .setParameter("what", fingerprint).setParameter("waiting", HeldRowStatus.WAITING).getResultList();
    }
}
