package org.alongside.community.pool.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.alongside.community.CommunityData;
import org.alongside.community.pool.PoolStatus;
import org.alongside.community.pool.entity.Pool;
import org.alongside.platform.error.NotFound;

/** The pools of the open area. */
@ApplicationScoped
public class Pools {

    private EntityManager entityManager;

    protected Pools() {
    }

    @Inject
    public Pools(@CommunityData EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /** Written at once: whoever names it in the same transaction may otherwise be written first. */
    public void add(Pool pool) {
        entityManager.persist(pool);
        entityManager.flush();
    }

    /** {@link NotFound} also for one of another area. */
    public Pool get(UUID id) {
        return Optional.ofNullable(entityManager.find(Pool.class, id)).orElseThrow(NotFound::new);
    }

    public List<Pool> all(Collection<UUID> ids) {
        return ids.isEmpty() ? List.of() : entityManager
                .createQuery("select p from Pool p where p.id in :ids order by p.name, p.id", Pool.class)
                .setParameter("ids", Set.copyOf(ids)).getResultList();
    }

    /** By name. */
    public List<Pool> all() {
        return entityManager.createQuery("select p from Pool p order by p.name, p.id", Pool.class).getResultList();
    }

    /** Those that have a book somebody writes in. */
    public List<UUID> withBooks() {
        return entityManager.createQuery("select p.id from Pool p where p.status in :these order by p.id", UUID.class)
                .setParameter("these", EnumSet.of(PoolStatus.ACTIVE, PoolStatus.FROZEN, PoolStatus.WINDING_UP))
                .getResultList();
    }
}
