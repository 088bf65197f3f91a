package org.alongside.community.pool.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.alongside.community.CommunityData;
import org.alongside.community.pool.entity.Agreement;
import org.alongside.community.pool.entity.Signature;
import org.alongside.platform.error.NotFound;

/** What pools of the open area agreed on, and who signed it. */
@ApplicationScoped
public class Agreements {

    private EntityManager entityManager;

    protected Agreements() {
    }

    @Inject
    public Agreements(@CommunityData EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    public void add(Agreement agreement) {
        entityManager.persist(agreement);
    }

    public void add(Signature signature) {
        entityManager.persist(signature);
    }

    public Agreement get(UUID id) {
        return Optional.ofNullable(entityManager.find(Agreement.class, id)).orElseThrow(NotFound::new);
    }

    /** The newest first. */
    public List<Agreement> of(Collection<UUID> poolIds) {
        return poolIds.isEmpty() ? List.of() : entityManager
                .createQuery("select a from Agreement a where a.poolId in :pools order by a.no desc", Agreement.class)
                .setParameter("pools", Set.copyOf(poolIds)).getResultList();
    }

    public List<Agreement> of(UUID poolId) {
        return of(List.of(poolId));
    }

    public Optional<Agreement> numbered(UUID poolId, int no) {
        return of(poolId).stream().filter(one -> one.no() == no).findFirst();
    }

    /** In the order of signing. */
    public List<Signature> signatures(UUID agreementId) {
        return entityManager.createQuery("""
                        select s from Signature s where s.agreementId = :agreement order by s.signedAt, s.id""",
                        Signature.class)
                .setParameter("agreement", agreementId).getResultList();
    }
}
