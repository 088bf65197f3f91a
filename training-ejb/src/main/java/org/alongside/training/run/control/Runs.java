package org.alongside.training.run.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.alongside.platform.error.NotFound;
import org.alongside.training.TrainingData;
import org.alongside.training.run.RunLine;
import org.alongside.training.run.RunStatus;
import org.alongside.training.run.TaughtRun;
import org.alongside.training.run.TrainerStatus;
import org.alongside.training.run.entity.Run;

/** The runs of the open area. */
@ApplicationScoped
public class Runs {

    private static final Set<RunStatus> WATCHED =
            EnumSet.of(RunStatus.OPEN, RunStatus.BOOKING_CLOSED, RunStatus.IN_PROGRESS, RunStatus.DELIVERED);

    private EntityManager entityManager;

    protected Runs() {
    }

    @Inject
    public Runs(@TrainingData EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    public void add(Run run) {
        entityManager.persist(run);
    }

    public Run get(UUID id) {
        return Optional.ofNullable(entityManager.find(Run.class, id)).orElseThrow(NotFound::new);
    }

    /** With their sessions, by one question. */
    public List<Run> all(Collection<UUID> ids) {
        return ids.isEmpty() ? List.of() : entityManager.createQuery("""
                        select distinct r from Run r left join fetch r.sessions where r.id in :ids
                        order by r.startsAt, r.id""", Run.class)
                .setParameter("ids", ids).getResultList();
    }

    /** Nobody else changes the run or its places until this transaction ends; whoever waits sees what was done. */
    public Run lock(UUID id) {
        return Optional.ofNullable(entityManager.find(Run.class, id, LockModeType.PESSIMISTIC_WRITE))
                .orElseThrow(NotFound::new);
    }

    /** Those the clock may have something to do with, in the order of time. */
    public List<UUID> watched() {
        return entityManager.createQuery("""
                        select r.id from Run r where r.status in :watched order by r.startsAt, r.id""", UUID.class)
                .setParameter("watched", WATCHED).getResultList();
    }

    /** The provider's programme, the next one first. */
    public List<Run> since(Instant endedAfter) {
        return entityManager.createQuery("""
                        select r from Run r where r.endsAt is null or r.endsAt > :then
                        order by r.startsAt nulls first, r.id""", Run.class)
                .setParameter("then", endedAfter).getResultList();
    }

    /** The same for a list, runs without a date first; one query. */
    public List<RunLine> lines(Instant endedAfter) {
        return entityManager.createQuery("""
                        select new org.alongside.training.run.RunLine(r.id, r.courseId, r.mode, r.status,
                        r.startsAt, r.endsAt, r.capacity.learnerPlaces, r.capacity.minLearners, r.booking.closesAt)
                        from Run r where r.endsAt is null or r.endsAt > :then
                        order by r.startsAt nulls first, r.id""", RunLine.class)
                .setParameter("then", endedAfter).getResultList();
    }

    /** What this person is asked to teach, or teaches, for a list; one query. */
    public List<TaughtRun> taught(UUID personId) {
        return entityManager.createQuery("""
                        select new org.alongside.training.run.TaughtRun(r.id, r.courseId, r.status, r.startsAt,
                        r.endsAt, t.role, t.status, t.payPenceAnHour, t.payBasis)
                        from Run r join r.trainers t where t.personId = :person and t.status in :live
                        order by r.startsAt nulls first, r.id""", TaughtRun.class)
                .setParameter("person", personId)
                .setParameter("live", EnumSet.of(TrainerStatus.INVITED, TrainerStatus.CONFIRMED)).getResultList();
    }

    /** Runs that were taught and ended after that, with their sessions; one query. */
    public List<Run> taughtSince(Instant endedAfter) {
        return entityManager.createQuery("""
                        select distinct r from Run r join fetch r.sessions
                        where r.endsAt > :then and r.status in :taught""", Run.class)
                .setParameter("then", endedAfter)
                .setParameter("taught", EnumSet.of(RunStatus.DELIVERED, RunStatus.CLOSED)).getResultList();
    }

    /** Runs that are not over, with those who teach them; one query. */
    public List<Run> staffedSince(Instant endedAfter) {
        return entityManager.createQuery("""
                        select distinct r from Run r join fetch r.trainers where r.endsAt > :then order by r.startsAt, r.id""",
                        Run.class)
                .setParameter("then", endedAfter).getResultList();
    }

    /** Those that take place and have a session in that time. */
    public List<UUID> withSessionBetween(Instant after, Instant until) {
        return entityManager.createQuery("""
                        select distinct s.run.id from Session s where s.startsAt > :after and s.startsAt <= :until
                        and s.cancelledAt is null and s.run.status in :watched""", UUID.class)
                .setParameter("after", after).setParameter("until", until).setParameter("watched", WATCHED)
                .getResultList();
    }

    /** Whatever this person is asked to teach, or teaches. */
    public List<Run> taughtBy(UUID personId) {
        return entityManager.createQuery("""
                        select r from Run r join r.trainers t where t.personId = :person and t.status in :live
                        order by r.startsAt nulls first, r.id""", Run.class)
                .setParameter("person", personId)
                .setParameter("live", EnumSet.of(TrainerStatus.INVITED, TrainerStatus.CONFIRMED)).getResultList();
    }
}
