package org.alongside.training.enrolment.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.alongside.training.TrainingData;
import org.alongside.training.enrolment.entity.Interest;

/** Who would come to a course of the open area when there is a run. */
@ApplicationScoped
public class Interests {

    private EntityManager entityManager;

    protected Interests() {
    }

    @Inject
    public Interests(@TrainingData EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /** Once for a person and course; who is there already keeps their time. */
    public void join(Interest interest) {
        of(interest.personId(), interest.courseId()).ifPresentOrElse(
                already -> already.joinedBy(interest), () -> entityManager.persist(interest));
    }

    public Optional<Interest> of(UUID personId, UUID courseId) {
        return entityManager.createQuery("""
                        select i from Interest i
                        where i.courseId = :course and i.personId = :person and i.endedAt is null""", Interest.class)
                .setParameter("course", courseId).setParameter("person", personId).getResultStream().findFirst();
    }

    public List<Interest> of(UUID personId) {
        return entityManager.createQuery("""
                        select i from Interest i where i.personId = :person and i.endedAt is null
                        order by i.joinedAt, i.id""", Interest.class)
                .setParameter("person", personId).getResultList();
    }

    /** In the order in which they will be offered places: who was let down before, then by time. */
    public List<Interest> in(UUID courseId) {
        return entityManager.createQuery("""
                        select i from Interest i where i.courseId = :course and i.endedAt is null
                        order by i.first desc, i.joinedAt, i.id""", Interest.class)
                .setParameter("course", courseId).getResultList();
    }
}
