package org.alongside.training.enrolment.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.alongside.training.TrainingData;
import org.alongside.training.enrolment.entity.SessionReminder;

/** Who has been reminded of which session. */
@ApplicationScoped
public class Reminders {

    private EntityManager entityManager;

    protected Reminders() {
    }

    @Inject
    public Reminders(@TrainingData EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /** The enrolments whose people know that this session starts then. */
    public Set<UUID> sent(UUID sessionId, Instant startsAt) {
        return entityManager.createQuery("""
                        select r from SessionReminder r where r.sessionId = :session and r.startsAt = :starts""",
                        SessionReminder.class)
                .setParameter("session", sessionId).setParameter("starts", startsAt).getResultStream()
                .map(SessionReminder::enrolmentId).collect(Collectors.toSet());
    }

    public void add(SessionReminder reminder) {
        entityManager.persist(reminder);
    }
}
