package org.alongside.accreditation.application.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Optional;
import java.util.UUID;
import org.alongside.accreditation.AccreditationData;
import org.alongside.accreditation.application.entity.PersonalArrangement;

/** What people asked for so that they can take part. The panel's side of this feature never holds this class. */
@ApplicationScoped
public class PersonalArrangements {

    @Inject
    @AccreditationData
    private EntityManager entityManager;

    public PersonalArrangements() {
    }

    public PersonalArrangements(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    public Optional<PersonalArrangement> find(UUID applicationId) {
        return entityManager.createQuery("""
                        select p from PersonalArrangement p where p.applicationId = :application""",
                        PersonalArrangement.class)
                .setParameter("application", applicationId)
                .getResultStream().findFirst();
    }

    public PersonalArrangement ofApplication(UUID applicationId) {
        return find(applicationId).orElseGet(() -> {
            PersonalArrangement fresh = new PersonalArrangement(applicationId);
            entityManager.persist(fresh);
            return fresh;
        });
    }

    /** More days that were agreed for this person, on top of what everybody has. */
    public int extraDays(UUID applicationId) {
        return find(applicationId).map(PersonalArrangement::extraDays).orElse(0);
    }
}
