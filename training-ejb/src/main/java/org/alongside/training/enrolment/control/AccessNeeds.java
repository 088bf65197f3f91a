package org.alongside.training.enrolment.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.alongside.training.TrainingData;
import org.alongside.training.enrolment.EnrolmentStatus;
import org.alongside.training.enrolment.entity.AccessNeed;

/** What people in the open area ask to be arranged. */
@ApplicationScoped
public class AccessNeeds {

    private EntityManager entityManager;

    protected AccessNeeds() {
    }

    @Inject
    public AccessNeeds(@TrainingData EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    public void add(AccessNeed need) {
        entityManager.persist(need);
    }

    public void remove(AccessNeed need) {
        entityManager.remove(need);
    }

    /** Everything this person told, what they keep for next time included. */
    public List<AccessNeed> of(UUID personId) {
        return entityManager.createQuery("""
                        select n from AccessNeed n where n.personId = :person order by n.toldAt desc, n.id""",
                        AccessNeed.class)
                .setParameter("person", personId).getResultList();
    }

    /** For this booking of theirs; anybody else's is not there. */
    public Optional<AccessNeed> of(UUID personId, UUID enrolmentId) {
        return of(personId).stream().filter(one -> enrolmentId.equals(one.enrolmentId())).findFirst();
    }

    /** What this person keeps for next time. */
    public Optional<AccessNeed> kept(UUID personId) {
        return of(personId).stream().filter(one -> one.enrolmentId() == null).findFirst();
    }

    /** Of everybody who has a place on the run or is offered one. */
    public List<AccessNeed> on(UUID runId) {
        return entityManager.createQuery("""
                        select n from AccessNeed n, Enrolment e
                        where e.id = n.enrolmentId and e.runId = :run and e.status in :holding""", AccessNeed.class)
                .setParameter("run", runId).setParameter("holding", EnrolmentStatus.HOLDING).getResultList();
    }

    /** That have served their purpose: of enrolments that ended before this. */
    public List<AccessNeed> endedBefore(Instant then) {
        return entityManager.createQuery("""
                        select n from AccessNeed n, Enrolment e
                        where e.id = n.enrolmentId and e.status not in :live and e.statusSince < :then""",
                        AccessNeed.class)
                .setParameter("live", EnrolmentStatus.LIVE).setParameter("then", then).getResultList();
    }
}
