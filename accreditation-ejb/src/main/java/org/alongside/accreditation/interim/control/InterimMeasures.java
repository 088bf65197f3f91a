package org.alongside.accreditation.interim.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.alongside.accreditation.AccreditationData;
import org.alongside.accreditation.interim.MeasureStatus;
import org.alongside.accreditation.interim.entity.InterimMeasure;
import org.alongside.platform.error.NotFound;

/** The interim measures of the open area. */
@ApplicationScoped
public class InterimMeasures {

    private static final Set<MeasureStatus> OPEN = EnumSet.of(MeasureStatus.PROPOSED, MeasureStatus.RUNNING);

    private EntityManager entityManager;

    protected InterimMeasures() {
    }

    @Inject
    public InterimMeasures(@AccreditationData EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    public void add(InterimMeasure measure) {
        entityManager.persist(measure);
    }

    public InterimMeasure get(UUID id) {
        return Optional.ofNullable(entityManager.find(InterimMeasure.class, id)).orElseThrow(NotFound::new);
    }

    /** Nobody else changes it until this transaction ends. */
    public InterimMeasure lock(UUID id) {
        return Optional.ofNullable(entityManager.find(InterimMeasure.class, id, LockModeType.PESSIMISTIC_WRITE))
                .orElseThrow(NotFound::new);
    }

    /** The newest first. */
    public List<InterimMeasure> all() {
        return entityManager.createQuery("select m from InterimMeasure m order by m.proposedAt desc",
                InterimMeasure.class).getResultList();
    }

    /** Proposed or running, the oldest first. */
    public List<InterimMeasure> open() {
        return entityManager.createQuery(
                        "select m from InterimMeasure m where m.status in :open order by m.proposedAt", InterimMeasure.class)
                .setParameter("open", OPEN).getResultList();
    }

    public Optional<InterimMeasure> openAbout(UUID accreditationId) {
        return open().stream().filter(one -> one.accreditationId().equals(accreditationId)).findFirst();
    }

    /** What this broker is or was suspended by, the newest first; never what was only proposed. */
    public List<InterimMeasure> begunAbout(UUID personId) {
        return entityManager.createQuery("""
                        select m from InterimMeasure m where m.personId = :person and m.begunAt is not null
                        order by m.begunAt desc""", InterimMeasure.class)
                .setParameter("person", personId).getResultList();
    }
}
