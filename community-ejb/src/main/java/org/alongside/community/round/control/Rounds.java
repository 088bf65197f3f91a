package org.alongside.community.round.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.alongside.community.CommunityData;
import org.alongside.community.round.RoundStatus;
import org.alongside.community.round.entity.BudgetRound;
import org.alongside.platform.error.NotFound;

/** The rounds of the open area. Read one to change it only with the pool's book locked. */
@ApplicationScoped
public class Rounds {

    private EntityManager entityManager;

    protected Rounds() {
    }

    @Inject
    public Rounds(@CommunityData EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    public void add(BudgetRound round) {
        entityManager.persist(round);
    }

    public BudgetRound get(UUID id) {
        return Optional.ofNullable(entityManager.find(BudgetRound.class, id)).orElseThrow(NotFound::new);
    }

    /** Looked up before the book is locked; the round itself is read afterwards. */
    public UUID poolOf(UUID roundId) {
        return first("select r.poolId from BudgetRound r where r.id = :id", roundId);
    }

    /** Of which round an idea is. */
    public UUID roundOf(UUID proposalId) {
        return first("select p.round.id from Proposal p where p.id = :id", proposalId);
    }

    private UUID first(String query, UUID id) {
        return entityManager.createQuery(query, UUID.class).setParameter("id", id).getResultStream().findFirst()
                .orElseThrow(NotFound::new);
    }

    /** The newest first. */
    public List<BudgetRound> ofPool(UUID poolId) {
        return entityManager.createQuery("""
                        select r from BudgetRound r where r.poolId = :pool order by r.begunAt desc, r.id""",
                        BudgetRound.class)
                .setParameter("pool", poolId).setHint("eclipselink.batch", "r.proposals").getResultList();
    }

    /** In which people may still give, and whose time ends before this; the first to end first. */
    public List<UUID> endingBefore(Instant then) {
        return entityManager.createQuery("""
                        select r.id from BudgetRound r where r.status = :allocating and r.closesAt < :then
                        order by r.closesAt, r.id""", UUID.class)
                .setParameter("allocating", RoundStatus.ALLOCATING).setParameter("then", then).getResultList();
    }
}
