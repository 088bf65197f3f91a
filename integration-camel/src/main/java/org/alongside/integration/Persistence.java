package org.alongside.integration;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** The only place of this module that names its persistence unit. */
@Dependent
class Persistence {

    @Produces
    @IntegrationData
    @PersistenceContext(unitName = "integration")
    private EntityManager entityManager;
}
