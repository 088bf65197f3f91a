package org.alongside.community.spend.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.alongside.community.CommunityData;
import org.alongside.community.spend.SpendStatus;
import org.alongside.community.spend.entity.Absence;

/** Who of the open area is ill or on holiday, or is going to be. */
@ApplicationScoped
public class Absences {

    private EntityManager entityManager;

    protected Absences() {
    }

    @Inject
    public Absences(@CommunityData EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    public void add(Absence absence) {
        entityManager.persist(absence);
    }

    /** Those of a pool who are away on this day. */
    public List<Absence> on(UUID poolId, LocalDate day) {
        return entityManager.createQuery("""
                        select a from Absence a where a.poolId = :pool and a.backAt is null
                        and a.from <= :day and (a.until is null or a.until >= :day) order by a.from, a.id""", Absence.class)
                .setParameter("pool", poolId).setParameter("day", day).getResultList();
    }

    /** That is not over, and may still be to come; the first to begin first. */
    public Optional<Absence> of(UUID membershipId, LocalDate today) {
        return entityManager.createQuery("""
                        select a from Absence a where a.membershipId = :member and a.backAt is null
                        and (a.until is null or a.until >= :today) order by a.from, a.id""", Absence.class)
                .setParameter("member", membershipId).setParameter("today", today).getResultStream().findFirst();
    }

    /** What is still asked of somebody who is away on this day. */
    public List<UUID> asking(LocalDate day) {
        return entityManager.createQuery("""
                        select distinct h.spend.id from SpendShare h, Absence a where a.membershipId = h.membershipId
                        and h.spend.status in :asking and a.backAt is null
                        and a.from <= :day and (a.until is null or a.until >= :day) order by h.spend.id""", UUID.class)
                .setParameter("asking", SpendStatus.ASKING).setParameter("day", day).getResultList();
    }
}
