package org.alongside.community.council.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Optional;
import org.alongside.community.CommunityData;
import org.alongside.community.council.entity.TakenBatch;

/** Batches of budgets that came to the open area. */
@ApplicationScoped
public class Batches {

    private EntityManager entityManager;

    protected Batches() {
    }

    @Inject
    public Batches(@CommunityData EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    public void add(TakenBatch batch) {
        entityManager.persist(batch);
    }

    /** The newest full list that was taken in. */
    public Optional<TakenBatch> lastFullList() {
        return entityManager.createQuery("""
                        select b from TakenBatch b where b.fullSnapshot = true and b.held is null order by b.takenAt desc""",
                        TakenBatch.class)
                .setMaxResults(1).getResultStream().findFirst();
    }
}
