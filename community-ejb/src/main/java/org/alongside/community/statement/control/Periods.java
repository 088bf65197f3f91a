package org.alongside.community.statement.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.alongside.community.CommunityData;
import org.alongside.community.statement.PeriodStatus;
import org.alongside.community.statement.entity.Period;
import org.alongside.platform.error.NotFound;

/** Months of the pools of the open area that somebody has begun to compare with the bank. */
@ApplicationScoped
public class Periods {

    private EntityManager entityManager;

    protected Periods() {
    }

    @Inject
    public Periods(@CommunityData EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    public void add(Period period) {
        entityManager.persist(period);
    }

    public Period get(UUID id) {
        return Optional.ofNullable(entityManager.find(Period.class, id)).orElseThrow(NotFound::new);
    }

    public Optional<Period> of(UUID poolId, YearMonth month) {
        return entityManager.createQuery("""
                        select p from Period p where p.poolId = :pool and p.firstDay = :first""", Period.class)
                .setParameter("pool", poolId).setParameter("first", month.atDay(1)).getResultStream().findFirst();
    }

    /** Compared and waiting for the second person, the oldest first. */
    public List<Period> toClose() {
        return entityManager.createQuery("""
                        select p from Period p where p.status = :reconciling order by p.firstDay, p.id""", Period.class)
                .setParameter("reconciling", PeriodStatus.RECONCILING).getResultList();
    }
}
