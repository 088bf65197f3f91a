package org.alongside.community.statement.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.YearMonth;
import java.util.Comparator;
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

    /** Empty while the month may still change: a book is closed with everything before. */
    public Optional<Instant> closedAt(UUID poolId, YearMonth month) {
        return closed(poolId).stream().filter(one -> !one.month().isBefore(month)).map(Period::closedAt)
                .min(Comparator.naturalOrder());
    }

    /** The last month in which nothing changes any more. */
    public Optional<YearMonth> lastClosed(UUID poolId) {
        return closed(poolId).stream().map(Period::month).max(Comparator.naturalOrder());
    }

    private List<Period> closed(UUID poolId) {
        return entityManager.createQuery("""
                        select p from Period p where p.poolId = :pool and p.status = :closed""", Period.class)
                .setParameter("pool", poolId).setParameter("closed", PeriodStatus.CLOSED).getResultList();
    }

    /** A month before this one was begun and is not closed. */
    public boolean isEarlierOpen(Period period) {
        return !entityManager.createQuery("""
                        select p.id from Period p where p.poolId = :pool and p.firstDay < :first
                        and p.status <> :closed""", UUID.class)
                .setParameter("pool", period.poolId()).setParameter("first", period.month().atDay(1))
                .setParameter("closed", PeriodStatus.CLOSED).setMaxResults(1).getResultList().isEmpty();
    }

    /** Of all pools, the latest first. */
    public List<Period> closed(int most) {
        return entityManager.createQuery("""
                        select p from Period p where p.status = :closed order by p.firstDay desc, p.id""", Period.class)
                .setParameter("closed", PeriodStatus.CLOSED).setMaxResults(most).getResultList();
    }

    /** Compared and waiting for the second person, the oldest first. */
    public List<Period> toClose() {
        return entityManager.createQuery("""
                        select p from Period p where p.status = :reconciling order by p.firstDay, p.id""", Period.class)
                .setParameter("reconciling", PeriodStatus.RECONCILING).getResultList();
    }
}
