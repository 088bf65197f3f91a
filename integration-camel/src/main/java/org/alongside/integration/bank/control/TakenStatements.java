package org.alongside.integration.bank.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import org.alongside.integration.IntegrationData;
import org.alongside.integration.bank.entity.TakenStatement;

/** The statements that were used, of accounts of the open area. */
@ApplicationScoped
public class TakenStatements {

    private EntityManager entityManager;

    protected TakenStatements() {
    }

    @Inject
    public TakenStatements(@IntegrationData EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    public void add(TakenStatement statement) {
        entityManager.persist(statement);
    }

    /** The last one first. */
    public List<TakenStatement> of(String accountRef) {
        return entityManager.createQuery("""
                        select t from TakenStatement t where t.accountRef = :account order by t.number desc""",
                        TakenStatement.class)
                .setParameter("account", accountRef).getResultList();
    }
}
