package org.alongside.community.pool.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.alongside.community.CommunityData;
import org.alongside.community.pool.entity.PoolAccount;

/** Whose statement it is: what banks call the accounts of pools of the open area. */
@ApplicationScoped
public class PoolBankAccounts {

    private EntityManager entityManager;

    protected PoolBankAccounts() {
    }

    @Inject
    public PoolBankAccounts(@CommunityData EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    public void add(PoolAccount account) {
        entityManager.persist(account);
    }

    public Optional<PoolAccount> called(String accountRef) {
        return entityManager.createQuery("select a from PoolAccount a where a.accountRef = :ref", PoolAccount.class)
                .setParameter("ref", accountRef).getResultStream().findFirst();
    }

    /** Those of these that are known here. */
    public List<PoolAccount> called(Set<String> accountRefs) {
        return accountRefs.isEmpty() ? List.of()
                : entityManager.createQuery("select a from PoolAccount a where a.accountRef in :refs", PoolAccount.class)
                        .setParameter("refs", accountRefs).getResultList();
    }

    public Optional<PoolAccount> of(UUID poolId) {
        return entityManager.createQuery("select a from PoolAccount a where a.poolId = :pool", PoolAccount.class)
                .setParameter("pool", poolId).getResultStream().findFirst();
    }
}
