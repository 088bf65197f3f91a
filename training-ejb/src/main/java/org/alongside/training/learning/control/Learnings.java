package org.alongside.training.learning.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;
import org.alongside.platform.error.NotFound;
import org.alongside.training.TrainingData;
import org.alongside.training.learning.entity.OwnLearning;

/** What people of the open area learned outside courses; always asked for with whose it is. */
@ApplicationScoped
public class Learnings {

    private EntityManager entityManager;

    protected Learnings() {
    }

    @Inject
    public Learnings(@TrainingData EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    public void add(OwnLearning learning) {
        entityManager.persist(learning);
    }

    /** The newest first. */
    public List<OwnLearning> of(UUID personId) {
        return entityManager.createQuery("""
                        select l from OwnLearning l where l.personId = :person order by l.day desc, l.id""",
                        OwnLearning.class)
                .setParameter("person", personId).getResultList();
    }

    public void remove(UUID id, UUID personId) {
        entityManager.remove(of(personId).stream().filter(one -> one.id().equals(id)).findFirst()
                .orElseThrow(NotFound::new));
    }
}
