package org.alongside.community.pool.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.alongside.community.CommunityData;
import org.alongside.community.pool.ContributionStatus;
import org.alongside.community.pool.MoneySource;
import org.alongside.community.pool.entity.Contribution;
import org.alongside.platform.error.NotFound;

/** What was promised to pools of the open area, and came. */
@ApplicationScoped
public class Contributions {

    private EntityManager entityManager;

    protected Contributions() {
    }

    @Inject
    public Contributions(@CommunityData EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    public void add(Contribution contribution) {
        entityManager.persist(contribution);
    }

    public Contribution get(UUID id) {
        return Optional.ofNullable(entityManager.find(Contribution.class, id)).orElseThrow(NotFound::new);
    }

    /** In the order of coming. */
    public List<Contribution> of(Collection<UUID> poolIds) {
        return poolIds.isEmpty() ? List.of() : entityManager.createQuery("""
                        select c from Contribution c where c.poolId in :pools
                        order by c.pledgedAt, c.id""", Contribution.class)
                .setParameter("pools", Set.copyOf(poolIds)).getResultList();
    }

    /** What these members have promised from this source since then; not what went back. */
    public long promised(Collection<UUID> ownerIds, MoneySource source, Instant since) {
        return ownerIds.isEmpty() ? 0 : entityManager.createQuery("""
                        select coalesce(sum(c.pledgePence), 0) from Contribution c where c.ownerId in :owners
                        and c.source = :source and c.pledgedAt > :since and c.status not in :back""", Number.class)
                .setParameter("owners", Set.copyOf(ownerIds)).setParameter("source", source).setParameter("since", since)
                .setParameter("back", Set.of(ContributionStatus.BOUNCED, ContributionStatus.RETURNED)).getSingleResult()
                .longValue();
    }

    public List<Contribution> of(UUID poolId) {
        return of(List.of(poolId));
    }

    /** {@link NotFound} also for one of another pool. */
    public Contribution get(UUID poolId, UUID id) {
        return Optional.of(get(id)).filter(one -> one.poolId().equals(poolId)).orElseThrow(NotFound::new);
    }
}
