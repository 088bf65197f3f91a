package org.alongside.integration.secret.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.alongside.integration.IntegrationData;
import org.alongside.integration.secret.entity.EndpointSecret;
import org.alongside.platform.error.NotFound;

/** What is known of the secrets of the open area. */
@ApplicationScoped
public class Secrets {

    private EntityManager entityManager;

    protected Secrets() {
    }

    @Inject
    public Secrets(@IntegrationData EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    public void add(EndpointSecret secret) {
        entityManager.persist(secret);
    }

    public List<EndpointSecret> all() {
        return entityManager.createQuery("select s from EndpointSecret s order by s.endpointId, s.alias", EndpointSecret.class)
                .getResultList();
    }

    public EndpointSecret get(UUID id) {
        return Optional.ofNullable(entityManager.find(EndpointSecret.class, id)).orElseThrow(NotFound::new);
    }

    public Optional<EndpointSecret> find(UUID endpointId, String alias) {
        return all().stream().filter(one -> one.isOf(endpointId, alias)).findFirst();
    }

    /** What is written down of it, from now on if nothing was. */
    public EndpointSecret known(UUID endpointId, String alias) {
        return find(endpointId, alias).orElseGet(() -> {
            EndpointSecret secret = new EndpointSecret(endpointId, alias);
            add(secret);
            return secret;
        });
    }
}
