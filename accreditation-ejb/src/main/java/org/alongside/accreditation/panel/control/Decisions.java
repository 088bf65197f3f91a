package org.alongside.accreditation.panel.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Optional;
import java.util.UUID;
import org.alongside.accreditation.AccreditationData;
import org.alongside.accreditation.panel.entity.AddedReason;
import org.alongside.accreditation.panel.entity.Condition;
import org.alongside.accreditation.panel.entity.Decision;
import org.alongside.accreditation.panel.entity.Findings;
import org.alongside.accreditation.panel.entity.Proposal;
import org.alongside.accreditation.panel.entity.Release;
import org.alongside.platform.error.NotFound;

/** What was put to the vote, decided and released in the open area. Only ever added to. */
@ApplicationScoped
public class Decisions {

    private EntityManager entityManager;

    protected Decisions() {
    }

    @Inject
    public Decisions(@AccreditationData EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    public void add(Proposal proposal) {
        entityManager.persist(proposal);
    }

    public void add(Decision decision) {
        entityManager.persist(decision);
    }

    public void add(AddedReason reason) {
        entityManager.persist(reason);
    }

    public void add(Release release) {
        entityManager.persist(release);
    }

    public void add(Condition condition) {
        entityManager.persist(condition);
    }

    public Proposal proposal(UUID id) {
        return Optional.ofNullable(entityManager.find(Proposal.class, id)).orElseThrow(NotFound::new);
    }

    public Decision get(UUID id) {
        return Optional.ofNullable(entityManager.find(Decision.class, id)).orElseThrow(NotFound::new);
    }

    /** The decision of this round; an earlier round's was set aside before it was released. */
    public Optional<Decision> of(UUID caseId, int round) {
        return entityManager.createQuery(
                        "select d from Decision d where d.caseId = :case and d.round = :round", Decision.class)
                .setParameter("case", caseId).setParameter("round", round).getResultStream().findFirst();
    }

    public Findings findings(Decision decision) {
        return Findings.of(decision, proposal(decision.proposalId()), entityManager.createQuery(
                        "select r from AddedReason r where r.decisionId = :decision", AddedReason.class)
                .setParameter("decision", decision.id()).getResultList());
    }

    public Optional<Release> releaseOf(UUID decisionId) {
        return entityManager.createQuery("select r from Release r where r.decisionId = :decision", Release.class)
                .setParameter("decision", decisionId).getResultStream().findFirst();
    }
}
