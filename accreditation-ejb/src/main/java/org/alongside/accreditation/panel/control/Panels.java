package org.alongside.accreditation.panel.control;

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
import org.alongside.accreditation.panel.PanelStatus;
import org.alongside.accreditation.panel.entity.PanelCase;
import org.alongside.platform.error.NotFound;
import org.eclipse.persistence.annotations.BatchFetchType;
import org.eclipse.persistence.config.QueryHints;

/** The panel cases of the open area. */
@ApplicationScoped
public class Panels {

    private EntityManager entityManager;

    protected Panels() {
    }

    @Inject
    public Panels(@AccreditationData EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    public void add(PanelCase panel) {
        entityManager.persist(panel);
    }

    public PanelCase get(UUID id) {
        return Optional.ofNullable(entityManager.find(PanelCase.class, id)).orElseThrow(NotFound::new);
    }

    /** Nobody else changes the case until this transaction ends; whoever waits then sees what was done. */
    public PanelCase lock(UUID id) {
        return Optional.ofNullable(entityManager.find(PanelCase.class, id, LockModeType.PESSIMISTIC_WRITE))
                .orElseThrow(NotFound::new);
    }

    /** Every case there has been about this subject, the first one first. */
    public List<PanelCase> about(UUID subjectId) {
        return entityManager.createQuery("""
                        select p from PanelCase p where p.subjectId = :subject
                        order by p.hearing.round, p.statusSince""", PanelCase.class)
                .setParameter("subject", subjectId).getResultList();
    }

    /** The cases this person holds a seat in. */
    public List<PanelCase> seating(UUID personId) {
        return entityManager.createQuery("""
                        select p from PanelCase p join p.seats s
                        where s.personId = :person and s.vacatedAt is null
                        order by p.statusSince""", PanelCase.class)
                .setParameter("person", personId)
                .setHint(QueryHints.BATCH_TYPE, BatchFetchType.IN).setHint(QueryHints.BATCH, "p.seats").getResultList();
    }

    public List<PanelCase> in(Set<PanelStatus> statuses) {
        return entityManager.createQuery(
                        "select p from PanelCase p where p.status in :statuses order by p.statusSince",
                        PanelCase.class)
                .setParameter("statuses", statuses)
                .setHint(QueryHints.BATCH_TYPE, BatchFetchType.IN).setHint(QueryHints.BATCH, "p.seats").getResultList();
    }

    /** Everything a sweep has to look at. */
    public List<PanelCase> unreleased() {
        return in(EnumSet.range(PanelStatus.CONVENED, PanelStatus.DECIDED));
    }

    /** The cases about this person. */
    public List<PanelCase> concerning(UUID applicantId) {
        return entityManager.createQuery("select p from PanelCase p where p.applicantId = :applicant", PanelCase.class)
                .setParameter("applicant", applicantId).getResultList();
    }

    /** Whether this member sat on another panel about this person. */
    public boolean hasJudged(UUID member, UUID applicant, UUID exceptCase) {
        return !entityManager.createQuery("""
                        select p.id from PanelCase p join p.seats s
                        where p.applicantId = :applicant and p.id <> :case and s.personId = :member""", UUID.class)
                .setParameter("applicant", applicant).setParameter("case", exceptCase)
                .setParameter("member", member).setMaxResults(1).getResultList().isEmpty();
    }
}
