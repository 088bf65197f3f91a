package org.alongside.accreditation.application.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;
import org.alongside.accreditation.AccreditationData;
import org.alongside.accreditation.application.PriorFinding;
import org.alongside.accreditation.application.entity.PriorOutcome;

/** The national index, asked for one person at a time. */
@ApplicationScoped
public class PriorOutcomes {

    @Inject
    @AccreditationData
    private EntityManager entityManager;

    public PriorOutcomes() {
    }

    public PriorOutcomes(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    public List<PriorFinding> of(UUID personId) {
        return entityManager.createQuery("""
                        select p from PriorOutcome p where p.personId = :person order by p.on, p.id""", PriorOutcome.class)
                .setParameter("person", personId)
                .getResultStream().map(PriorOutcome::finding).toList();
    }

    public void add(PriorOutcome outcome) {
        entityManager.persist(outcome);
    }
}
