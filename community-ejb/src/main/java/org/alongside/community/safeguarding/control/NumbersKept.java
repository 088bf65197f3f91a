package org.alongside.community.safeguarding.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Optional;
import org.alongside.community.CommunityData;
import org.alongside.community.safeguarding.entity.UrgentNumbers;

/** Whom to ring in the open area. */
@ApplicationScoped
public class NumbersKept {

    private EntityManager entityManager;

    protected NumbersKept() {
    }

    @Inject
    public NumbersKept(@CommunityData EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    public Optional<UrgentNumbers> find() {
        return entityManager.createQuery("select n from UrgentNumbers n", UrgentNumbers.class).getResultStream().findFirst();
    }

    public void add(UrgentNumbers numbers) {
        entityManager.persist(numbers);
    }
}
