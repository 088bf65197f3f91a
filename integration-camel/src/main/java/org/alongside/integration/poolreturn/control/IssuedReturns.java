package org.alongside.integration.poolreturn.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.YearMonth;
import java.util.Optional;
import java.util.UUID;
import org.alongside.integration.IntegrationData;
import org.alongside.integration.poolreturn.entity.IssuedReturn;

/** What councils were told of the pools of the open area. */
@ApplicationScoped
public class IssuedReturns {

    private EntityManager entityManager;

    protected IssuedReturns() {
    }

    @Inject
    public IssuedReturns(@IntegrationData EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    public void add(IssuedReturn issued) {
        entityManager.persist(issued);
    }

    /** The version that counts. */
    public Optional<IssuedReturn> last(UUID endpoint, UUID pool, YearMonth month) {
        return entityManager.createQuery("""
                        select r from IssuedReturn r where r.endpointId = :endpoint and r.poolId = :pool and r.month = :month
                        order by r.number desc""", IssuedReturn.class)
                .setParameter("endpoint", endpoint).setParameter("pool", pool).setParameter("month", month.toString())
                .setMaxResults(1).getResultStream().findFirst();
    }
}
