package org.alongside.training.enrolment.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Optional;
import java.util.UUID;
import org.alongside.training.TrainingData;
import org.alongside.training.enrolment.entity.CalendarKey;

/** Who has a private calendar address in the open area. */
@ApplicationScoped
public class CalendarKeys {

    private EntityManager entityManager;

    protected CalendarKeys() {
    }

    @Inject
    public CalendarKeys(@TrainingData EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    public void add(CalendarKey key) {
        entityManager.persist(key);
    }

    public void remove(CalendarKey key) {
        entityManager.remove(key);
    }

    public Optional<CalendarKey> of(UUID personId) {
        return entityManager.createQuery("select k from CalendarKey k where k.personId = :person", CalendarKey.class)
                .setParameter("person", personId).getResultStream().findFirst();
    }

    public Optional<CalendarKey> with(String token) {
        return entityManager.createQuery("select k from CalendarKey k where k.fingerprint = :print", CalendarKey.class)
                .setParameter("print", CalendarKey.fingerprint(token)).getResultStream().findFirst();
    }
}
