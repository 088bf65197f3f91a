package org.alongside.accreditation.application.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.alongside.accreditation.AccreditationData;
import org.alongside.accreditation.application.ApplicationRule;
import org.alongside.accreditation.application.ApplicationStatus;
import org.alongside.accreditation.application.CasePart;
import org.alongside.accreditation.application.Interest;
import org.alongside.accreditation.application.entity.Application;
import org.alongside.platform.error.NotFound;
import org.alongside.platform.error.RuleBroken;
import org.eclipse.persistence.annotations.BatchFetchType;
import org.eclipse.persistence.config.QueryHints;

/** The applications of the open area. */
@ApplicationScoped
public class Applications {

    @Inject
    @AccreditationData
    private EntityManager entityManager;

    public Applications() {
    }

    public Applications(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    public Application get(UUID id) {
        return Optional.ofNullable(id).map(known -> entityManager.find(Application.class, known))
                .orElseThrow(NotFound::new);
    }

    /** As the body may know of it: a draft is the applicant's alone. */
    public Application received(UUID id) {
        return Optional.of(get(id)).filter(application -> application.submittedAt() != null)
                .orElseThrow(NotFound::new);
    }

    /** What it tells is open to nobody once its applicant withdrew it (R-ACC-30). */
    public Application readable(UUID id) {
        return Optional.of(received(id))
                .filter(application -> application.status() != ApplicationStatus.WITHDRAWN_BY_APPLICANT)
                .orElseThrow(NotFound::new);
    }

    /** Written at once, so that a second live one is refused in words and not at commit. */
    public void add(Application application) {
        if (findLive(application.personId()).isPresent()) {
            throw new RuleBroken(ApplicationRule.LIVE_APPLICATION_EXISTS);
        }
        try {
            entityManager.persist(application);
            entityManager.flush();
        } catch (PersistenceException e) {
            throw new RuleBroken(ApplicationRule.LIVE_APPLICATION_EXISTS);
        }
    }

    public Optional<Application> findLive(UUID personId) {
        return entityManager.createQuery("""
                        select a from Application a
                        where a.personId = :person and a.status in :live""", Application.class)
                .setParameter("person", personId)
                .setParameter("live", ApplicationStatus.LIVE)
                .getResultStream().findFirst();
    }

    public Application live(UUID personId) {
        return findLive(personId).orElseThrow(NotFound::new);
    }

    /** The one they are busy with, or else the last one. */
    public Optional<Application> findLatest(UUID personId) {
        return entityManager.createQuery("""
                        select a from Application a
                        where a.personId = :person order by a.startedAt desc""", Application.class)
                .setParameter("person", personId)
                .setMaxResults(1)
                .getResultStream().findFirst();
    }

    public List<UUID> waitingForReply() {
        return entityManager.createQuery("""
                        select a.id from Application a
                        where a.status in :waiting order by a.deadline.replyBy, a.id""", UUID.class)
                .setParameter("waiting", Set.of(ApplicationStatus.RETURNED, ApplicationStatus.INFO_REQUESTED))
                .getResultList();
    }

    public List<Application> readyForPanel() {
        return entityManager.createQuery("""
                        select a from Application a where a.status = :ready order by a.movedAt, a.id""", Application.class)
                .setParameter("ready", ApplicationStatus.READY_FOR_PANEL)
                .getResultList();
    }

    /** Cases in which this person was asked to be assessor, and has not stepped out. */
    public List<Application> assessedBy(UUID personId, Set<ApplicationStatus> statuses) {
        return entityManager.createQuery("""
                        select a from Application a, Involvement i
                        where i.application = a and i.personId = :person and i.part = :part
                          and i.interest <> :recused and a.status in :statuses
                        order by a.submittedAt, a.id""", Application.class)
                .setParameter("person", personId)
                .setParameter("part", CasePart.ASSESSOR)
                .setParameter("recused", Interest.RECUSED)
                .setParameter("statuses", statuses)
                .setHint(QueryHints.BATCH_TYPE, BatchFetchType.IN)
                .setHint(QueryHints.BATCH, "a.involvements").setHint(QueryHints.BATCH, "a.ratings")
                .getResultList();
    }

    /** Whether this assessor advised on another application of the same person. */
    public boolean assessedAnother(Application application, UUID assessor) {
        return !entityManager.createQuery("""
                        select i.id from Involvement i
                        where i.application.personId = :applicant and i.application.id <> :this
                          and i.personId = :assessor and i.part = :part and i.recommendedAt is not null""", UUID.class)
                .setParameter("applicant", application.personId())
                .setParameter("this", application.id())
                .setParameter("assessor", assessor)
                .setParameter("part", CasePart.ASSESSOR)
                .setMaxResults(1).getResultList().isEmpty();
    }

    /** Somewhere in this area this evidence is lent to an application that has not ended. */
    public boolean isLent(UUID evidenceId) {
        return entityManager.createQuery("""
                        select count(l) from LentEvidence l
                        where l.evidenceId = :evidence and l.takenBackAt is null""", Long.class)
                .setParameter("evidence", evidenceId)
                .getSingleResult() > 0;
    }
}
