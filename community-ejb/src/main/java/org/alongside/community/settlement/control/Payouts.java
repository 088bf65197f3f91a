package org.alongside.community.settlement.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.alongside.community.CommunityData;
import org.alongside.community.settlement.PayoutStatus;
import org.alongside.community.settlement.entity.Payout;
import org.alongside.platform.error.NotFound;

/** Payments out of pools of the open area. */
@ApplicationScoped
public class Payouts {

    private EntityManager entityManager;

    protected Payouts() {
    }

    @Inject
    public Payouts(@CommunityData EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    public void add(Payout payout) {
        entityManager.persist(payout);
    }

    public Payout get(UUID id) {
        return Optional.ofNullable(entityManager.find(Payout.class, id)).orElseThrow(NotFound::new);
    }

    /** Those that wait for a second person. */
    public List<Payout> prepared(UUID poolId) {
        return entityManager.createQuery("""
                        select p from Payout p where p.poolId = :pool and p.status = :prepared
                        order by p.preparedAt, p.id""", Payout.class)
                .setParameter("pool", poolId).setParameter("prepared", PayoutStatus.PREPARED).getResultList();
    }
}
