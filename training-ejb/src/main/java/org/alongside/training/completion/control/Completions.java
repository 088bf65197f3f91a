package org.alongside.training.completion.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.alongside.platform.contracts.EvidenceUndone;
import org.alongside.platform.error.NotFound;
import org.alongside.training.TrainingData;
import org.alongside.training.completion.entity.Completion;
import org.alongside.training.completion.entity.EvidenceOffer;
import org.alongside.training.completion.entity.EvidenceUse;

/** Completions of the open area and the evidence they offer. A learner's own are asked for with the learner. */
@ApplicationScoped
public class Completions {

    private EntityManager entityManager;

    protected Completions() {
    }

    @Inject
    public Completions(@TrainingData EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /** With the evidence it offers. */
    public List<EvidenceOffer> add(Completion completion) {
        entityManager.persist(completion);
        List<EvidenceOffer> offers = completion.offers();
        offers.forEach(entityManager::persist);
        return offers;
    }

    /** A correction: the old one is voided before the new one takes its place. */
    public List<EvidenceOffer> replaceBy(Completion correction) {
        entityManager.flush();
        return add(correction);
    }

    /** The applications that lean on this completion, with the area each use is about. */
    public List<EvidenceUndone> usesOf(UUID completionId, Instant now) {
        return entityManager.createQuery("""
                        select u.applicationId, o.areaCode from EvidenceUse u, EvidenceOffer o
                        where o.id = u.offerId and o.completionId = :completion order by o.areaCode, u.id""", Object[].class)
                .setParameter("completion", completionId).getResultStream()
                .map(row -> new EvidenceUndone((UUID) row[0], (String) row[1], now)).toList();
    }

    /** The one that stands for this enrolment. */
    public Optional<Completion> ofEnrolment(UUID enrolmentId) {
        return entityManager.createQuery("""
                        select c from Completion c where c.enrolmentId = :enrolment and c.voidedAt is null""",
                        Completion.class)
                .setParameter("enrolment", enrolmentId).getResultStream().findFirst();
    }

    /** Those that stand of what ended in these days, both counted. */
    public List<Completion> completedIn(LocalDate first, LocalDate last) {
        return entityManager.createQuery("""
                        select c from Completion c where c.delivered.on between :first and :last and c.voidedAt is null
                        order by c.id""", Completion.class)
                .setParameter("first", first).setParameter("last", last).getResultList();
    }

    /** Those that stand, the newest first. */
    public List<Completion> of(UUID personId) {
        return entityManager.createQuery("""
                        select c from Completion c where c.personId = :person and c.voidedAt is null
                        order by c.delivered.on desc, c.id""", Completion.class)
                .setParameter("person", personId).getResultList();
    }

    public Completion mine(UUID completionId, UUID personId) {
        return entityManager.createQuery("""
                        select c from Completion c where c.id = :id and c.personId = :person""", Completion.class)
                .setParameter("id", completionId).setParameter("person", personId)
                .getResultStream().findFirst().orElseThrow(NotFound::new);
    }

    public EvidenceOffer myOffer(UUID offerId, UUID personId) {
        return entityManager.createQuery("""
                        select o from EvidenceOffer o where o.id = :id and o.personId = :person""", EvidenceOffer.class)
                .setParameter("id", offerId).setParameter("person", personId)
                .getResultStream().findFirst().orElseThrow(NotFound::new);
    }

    /** Of completions that stand, by area. */
    public List<EvidenceOffer> offersTo(UUID personId) {
        return entityManager.createQuery("""
                        select o from EvidenceOffer o, Completion c
                        where o.personId = :person and c.id = o.completionId and c.voidedAt is null
                        order by o.areaCode, o.id""", EvidenceOffer.class)
                .setParameter("person", personId).getResultList();
    }

    /** Every use of these offers, the first first. */
    public List<EvidenceUse> uses(Collection<UUID> offerIds) {
        return offerIds.isEmpty() ? List.of() : entityManager.createQuery("""
                        select u from EvidenceUse u where u.offerId in :offers order by u.usedAt, u.id""",
                        EvidenceUse.class)
                .setParameter("offers", offerIds).getResultList();
    }

    public boolean stands(EvidenceOffer offer) {
        return entityManager.find(Completion.class, offer.completionId()).stands();
    }

    public void add(EvidenceUse use) {
        entityManager.persist(use);
    }

    public void remove(EvidenceUse use) {
        entityManager.remove(use);
    }

    public Optional<EvidenceUse> use(UUID offerId, UUID applicationId) {
        return entityManager.createQuery("""
                        select u from EvidenceUse u where u.offerId = :offer and u.applicationId = :application""",
                        EvidenceUse.class)
                .setParameter("offer", offerId).setParameter("application", applicationId)
                .getResultStream().findFirst();
    }
}
