package org.alongside.community.settlement.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.alongside.community.CommunityData;
import org.alongside.community.settlement.ClawbackStatus;
import org.alongside.community.settlement.entity.Clawback;
import org.alongside.platform.error.NotFound;

/** What councils ask back from people of the open area. */
@ApplicationScoped
public class Clawbacks {

    private EntityManager entityManager;

    protected Clawbacks() {
    }

    @Inject
    public Clawbacks(@CommunityData EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    public void add(Clawback clawback) {
        entityManager.persist(clawback);
    }

    public Clawback get(UUID id) {
        return Optional.ofNullable(entityManager.find(Clawback.class, id)).orElseThrow(NotFound::new);
    }

    /** The newest first. */
    public List<Clawback> ofPeople(Set<UUID> people) {
        return entityManager.createQuery("""
                        select c from Clawback c where c.personId in :people order by c.receivedOn desc, c.id""",
                        Clawback.class)
                .setParameter("people", people).getResultList();
    }

    public List<Clawback> ofPool(UUID poolId) {
        return entityManager.createQuery("""
                        select c from Clawback c where c.poolId = :pool order by c.receivedOn desc, c.id""",
                        Clawback.class)
                .setParameter("pool", poolId).getResultList();
    }

    public List<Clawback> with(Set<ClawbackStatus> statuses) {
        return entityManager.createQuery("select c from Clawback c where c.status in :statuses order by c.replyBy, c.id",
                Clawback.class).setParameter("statuses", statuses).getResultList();
    }
}
