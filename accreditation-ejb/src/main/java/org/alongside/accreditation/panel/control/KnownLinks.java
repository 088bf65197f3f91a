package org.alongside.accreditation.panel.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;
import org.alongside.accreditation.AccreditationData;
import org.alongside.accreditation.panel.entity.DetectedLink;
import org.alongside.accreditation.panel.entity.KnownLink;

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
