package org.alongside.community.pool.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;
import org.alongside.community.CommunityData;
import org.alongside.community.pool.entity.PlanOutcome;

/** What people of the open area want from their plans; always asked for with whose it is. */
@ApplicationScoped
public class PlanOutcomes {

    private EntityManager entityManager;

    protected PlanOutcomes() {
    }

    @Inject
    public PlanOutcomes(@CommunityData EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    public void add(PlanOutcome outcome) {
        entityManager.persist(outcome);
    }

    /** In the order of writing. */
    public List<PlanOutcome> of(UUID personId) {
        return entityManager.createQuery("""
                        select o from PlanOutcome o where o.personId = :person order by o.keptAt, o.id""",
                        PlanOutcome.class)
                .setParameter("person", personId).getResultList();
    }
}
