package org.alongside.training.enrolment.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.alongside.platform.error.NotFound;
import org.alongside.training.TrainingData;
import org.alongside.training.enrolment.entity.Redress;

/** What learners of the open area are owed. */
@ApplicationScoped
public class Redresses {

    private EntityManager entityManager;

    protected Redresses() {
    }

    @Inject
    public Redresses(@TrainingData EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    public void add(Redress redress) {
        entityManager.persist(redress);
    }

    public Redress get(UUID id) {
        return Optional.ofNullable(entityManager.find(Redress.class, id)).orElseThrow(NotFound::new);
    }

    public Redress mine(UUID id, UUID personId) {
        return of(personId).stream().filter(one -> one.id().equals(id)).findFirst().orElseThrow(NotFound::new);
    }

    /** The newest first. */
    public List<Redress> of(UUID personId) {
        return entityManager.createQuery("""
                        select r from Redress r where r.personId = :person order by r.owedSince desc, r.id""", Redress.class)
                .setParameter("person", personId).getResultList();
    }

    /** What the provider has not said to be paid, longest first. */
    public List<Redress> unsettled() {
        return entityManager.createQuery("""
                        select r from Redress r where r.settledAt is null order by r.owedSince, r.id""", Redress.class)
                .getResultList();
    }
}
