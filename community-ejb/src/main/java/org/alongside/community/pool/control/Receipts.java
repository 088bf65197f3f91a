package org.alongside.community.pool.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.alongside.community.CommunityData;
import org.alongside.community.pool.BankRow;
import org.alongside.community.pool.PoolRule;
import org.alongside.community.pool.entity.BankReceipt;
import org.alongside.platform.error.Breach;
import org.alongside.platform.error.NotFound;
import org.alongside.platform.error.RuleBroken;

/** What the bank shows that came in, for pools of the open area. */
@ApplicationScoped
public class Receipts {

    private EntityManager entityManager;

    protected Receipts() {
    }

    @Inject
    public Receipts(@CommunityData EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    public void add(BankReceipt receipt) {
        entityManager.persist(receipt);
    }

    public BankReceipt get(UUID id) {
        return Optional.ofNullable(entityManager.find(BankReceipt.class, id)).orElseThrow(NotFound::new);
    }

    /** The newest first. */
    public List<BankReceipt> of(UUID poolId) {
        return entityManager.createQuery("""
                        select r from BankReceipt r where r.poolId = :pool order by r.day desc, r.enteredAt desc, r.id""",
                        BankReceipt.class)
                .setParameter("pool", poolId).getResultList();
    }

    /** The same row of the bank is written down once (E-BANK). */
    public void requireNew(UUID poolId, BankRow row) {
        boolean there = of(poolId).stream().anyMatch(one -> one.shows(row));
        if (there) {
            throw new RuleBroken(List.of(Breach.at("runningNo", PoolRule.RECEIPT_ENTERED_TWICE)));
        }
    }
}
