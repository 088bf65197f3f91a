package org.alongside.accreditation.panel.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.alongside.accreditation.AccreditationData;
import org.alongside.accreditation.panel.entity.GuestBody;

/** Which case of which area is in the hands of which other area's body, as one of the two sees it. */
@ApplicationScoped
public class GuestBodies {

    private EntityManager entityManager;

    protected GuestBodies() {
    }

    @Inject
    public GuestBodies(@AccreditationData EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /** Written at once: from here on PostgreSQL shows who sits on that body. */
    public void add(GuestBody guest) {
        entityManager.persist(guest);
        entityManager.flush();
    }

    public Optional<GuestBody> of(UUID subjectId) {
        return Optional.ofNullable(of(Set.of(subjectId)).get(subjectId));
    }

    /** By subject; there is one at a time. */
    public Map<UUID, GuestBody> of(Set<UUID> subjectIds) {
        if (subjectIds.isEmpty()) {
            return Map.of();
        }
        return entityManager.createQuery("""
                        select g from GuestBody g where g.subjectId in :subjects and g.endedAt is null""", GuestBody.class)
                .setParameter("subjects", subjectIds).getResultStream()
                .collect(Collectors.toMap(GuestBody::subjectId, guest -> guest));
    }

    /** The cases of this area that others decide, the longest waiting first. */
    public List<GuestBody> at(UUID homeArea) {
        return entityManager.createQuery("""
                        select g from GuestBody g where g.homeArea = :home and g.endedAt is null
                        order by g.askedAt""", GuestBody.class)
                .setParameter("home", homeArea).getResultList();
    }

    /** The cases of other areas that the body of this one decides. */
    public List<GuestBody> heardIn(UUID hearingArea) {
        return entityManager.createQuery("""
                        select g from GuestBody g where g.hearingArea = :hearing and g.endedAt is null
                        order by g.askedAt""", GuestBody.class)
                .setParameter("hearing", hearingArea).getResultList();
    }
}
