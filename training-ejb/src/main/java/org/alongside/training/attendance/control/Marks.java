package org.alongside.training.attendance.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.alongside.platform.error.NotFound;
import org.alongside.training.TrainingData;
import org.alongside.training.attendance.entity.AttendanceMark;
import org.alongside.training.attendance.entity.MarkQuery;

/** The marks of the open area, and what is asked about them. */
@ApplicationScoped
public class Marks {

    private EntityManager entityManager;

    protected Marks() {
    }

    @Inject
    public Marks(@TrainingData EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    public void add(AttendanceMark mark) {
        entityManager.persist(mark);
    }

    public void add(MarkQuery query) {
        entityManager.persist(query);
    }

    public AttendanceMark get(UUID id) {
        return Optional.ofNullable(entityManager.find(AttendanceMark.class, id)).orElseThrow(NotFound::new);
    }

    public MarkQuery query(UUID id) {
        return Optional.ofNullable(entityManager.find(MarkQuery.class, id)).orElseThrow(NotFound::new);
    }

    /** All there have been, the corrected ones included. */
    public List<AttendanceMark> on(UUID runId) {
        return entityManager.createQuery("""
                        select m from AttendanceMark m where m.runId = :run order by m.markedAt, m.id""",
                        AttendanceMark.class)
                .setParameter("run", runId).getResultList();
    }

    /** The mark that holds. */
    public Optional<AttendanceMark> holding(UUID sessionId, UUID enrolmentId) {
        return entityManager.createQuery("""
                        select m from AttendanceMark m where m.sessionId = :session and m.enrolmentId = :enrolment
                        and m.correctedAt is null""", AttendanceMark.class)
                .setParameter("session", sessionId).setParameter("enrolment", enrolmentId)
                .getResultStream().findFirst();
    }

    public List<MarkQuery> unanswered(UUID runId) {
        return entityManager.createQuery("""
                        select q from MarkQuery q where q.runId = :run and q.answeredAt is null order by q.askedAt""",
                        MarkQuery.class)
                .setParameter("run", runId).getResultList();
    }

    /** What this person asked on the run, the first first. */
    public List<MarkQuery> askedBy(UUID personId, UUID runId) {
        return entityManager.createQuery("""
                        select q from MarkQuery q where q.runId = :run and q.personId = :person
                        order by q.askedAt, q.id""", MarkQuery.class)
                .setParameter("run", runId).setParameter("person", personId).getResultList();
    }

    public boolean isAskedAbout(UUID markId) {
        return !entityManager.createQuery("""
                        select q.id from MarkQuery q where q.markId = :mark and q.answeredAt is null""", UUID.class)
                .setParameter("mark", markId).getResultList().isEmpty();
    }

    /** The runs this person was marked in. */
    public List<UUID> runsOf(UUID personId) {
        return entityManager.createQuery("select distinct m.runId from AttendanceMark m where m.personId = :person",
                        UUID.class)
                .setParameter("person", personId).getResultList();
    }
}
