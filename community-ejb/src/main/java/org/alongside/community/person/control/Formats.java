package org.alongside.community.person.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.alongside.community.CommunityData;
import org.alongside.community.person.entity.PreferredFormats;

/** How people of the open area want to be told things. */
@ApplicationScoped
public class Formats {

    private EntityManager entityManager;

    protected Formats() {
    }

    @Inject
    public Formats(@CommunityData EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /** What this person told, kept from now on when they have told nothing yet. */
    public PreferredFormats keep(UUID personId) {
        return of(List.of(personId)).stream().findFirst().orElseGet(() -> {
            PreferredFormats fresh = new PreferredFormats(personId);
            entityManager.persist(fresh);
            return fresh;
        });
    }

    /** One query; who has told nothing is not in it. */
    public List<PreferredFormats> of(Collection<UUID> people) {
        return people.isEmpty() ? List.of() : entityManager.createQuery("""
                        select f from PreferredFormats f where f.personId in :people""", PreferredFormats.class)
                .setParameter("people", people).getResultList();
    }
}
