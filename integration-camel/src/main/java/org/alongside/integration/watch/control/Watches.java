package org.alongside.integration.watch.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.alongside.integration.IntegrationData;
import org.alongside.integration.watch.AlertKind;
import org.alongside.integration.watch.entity.Alert;
import org.alongside.integration.watch.entity.Expectation;

/** What is expected in the open area, and what was found to be wrong. */
@ApplicationScoped
public class Watches {

    private EntityManager entityManager;

    protected Watches() {
    }

    @Inject
    public Watches(@IntegrationData EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    public void add(Object alertOrExpectation) {
        entityManager.persist(alertOrExpectation);
    }

    public void remove(Expectation expectation) {
        entityManager.remove(expectation);
    }

    public Optional<Expectation> expectation(UUID endpointId) {
        return Optional.ofNullable(entityManager.find(Expectation.class, endpointId));
    }

    public List<Expectation> expectations() {
        return entityManager.createQuery("select e from Expectation e order by e.id", Expectation.class).getResultList();
    }

    /** The longest first. */
    public List<Alert> open() {
        return entityManager.createQuery("select a from Alert a where a.clearedAt is null order by a.since, a.id",
                Alert.class).getResultList();
    }

    /** The last first. */
    public List<Alert> over(Instant since, int most) {
        return entityManager.createQuery("select a from Alert a where a.clearedAt >= :since order by a.clearedAt desc, a.id",
                Alert.class).setParameter("since", since).setMaxResults(most).getResultList();
    }

    /** By endpoint, when it was last found that a file had come after all. */
    public Map<UUID, Instant> lastCleared(AlertKind kind) {
        return entityManager.createQuery("""
                        select a.about, max(a.clearedAt) from Alert a where a.kind = :kind and a.clearedAt is not null
                        group by a.about""", Object[].class)
                .setParameter("kind", kind).getResultStream()
                .collect(Collectors.toMap(row -> (UUID) row[0], row -> (Instant) row[1]));
    }
}
