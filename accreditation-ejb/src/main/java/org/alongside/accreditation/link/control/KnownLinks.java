package org.alongside.accreditation.link.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;
import org.alongside.accreditation.AccreditationData;
import org.alongside.accreditation.link.DetectedLink;
import org.alongside.accreditation.link.entity.KnownLink;

/** Facts about who is tied to whom, as other parts of the portal told them. */
@ApplicationScoped
public class KnownLinks {

    private EntityManager entityManager;

    protected KnownLinks() {
    }

    @Inject
    public KnownLinks(@AccreditationData EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    public void add(KnownLink link) {
        entityManager.persist(link);
    }

    /** Everything that ties this person to anybody, the oldest first. */
    public List<KnownLink> of(UUID person) {
        return entityManager.createQuery("""
                        select k from KnownLink k
                        where k.personA = :person or k.personB = :person order by k.since""", KnownLink.class)
                .setParameter("person", person).getResultList();
    }

    /** In whichever order the two were named. */
    public List<DetectedLink> between(UUID one, UUID other) {
        return entityManager.createQuery("""
                        select k from KnownLink k
                        where (k.personA = :one and k.personB = :other) or (k.personA = :other and k.personB = :one)
                        order by k.since""", KnownLink.class)
                .setParameter("one", one).setParameter("other", other).getResultStream()
                .map(KnownLink::value).toList();
    }
}
