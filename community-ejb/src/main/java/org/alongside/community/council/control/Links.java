package org.alongside.community.council.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.alongside.community.CommunityData;
import org.alongside.community.council.LinkStatus;
import org.alongside.community.council.entity.PersonLink;
import org.alongside.platform.error.NotFound;

/** Who is linked with the council of the open area, and who asked to be. */
@ApplicationScoped
public class Links {

    private static final int AT_ONCE = 1_000;
    private static final Set<LinkStatus> LIVE = Set.of(LinkStatus.REQUESTED, LinkStatus.CONFIRMED, LinkStatus.UNCLEAR);

    private EntityManager entityManager;

    protected Links() {
    }

    @Inject
    public Links(@CommunityData EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    public void add(PersonLink link) {
        entityManager.persist(link);
    }

    public PersonLink get(UUID id) {
        return find(id).orElseThrow(NotFound::new);
    }

    public List<PersonLink> all(Collection<UUID> ids) {
        return ids.isEmpty() ? List.of() : entityManager.createQuery("select l from PersonLink l where l.id in :ids",
                PersonLink.class).setParameter("ids", Set.copyOf(ids)).getResultList();
    }

    public Optional<PersonLink> find(UUID id) {
        return Optional.ofNullable(entityManager.find(PersonLink.class, id));
    }

    /** The one that counts: asked for, confirmed or unclear. */
    public Optional<PersonLink> liveOf(UUID personId) {
        return entityManager.createQuery("""
                        select l from PersonLink l where l.personId = :person and l.status in :live""", PersonLink.class)
                .setParameter("person", personId).setParameter("live", LIVE).getResultStream().findFirst();
    }

    /** Whoever is linked under this identifier, also while that is unclear. */
    public Optional<PersonLink> under(String laPersonId) {
        return entityManager.createQuery("""
                        select l from PersonLink l where l.laPersonId = :id and l.status in :live""", PersonLink.class)
                .setParameter("id", laPersonId).setParameter("live", LIVE).getResultStream().findFirst();
    }

    /** Which of these lead to somebody for certain. */
    public Set<String> confirmed(Collection<String> laPersonIds) {
        List<String> all = List.copyOf(laPersonIds);
        Set<String> known = new HashSet<>();
        for (int from = 0; from < all.size(); from += AT_ONCE) {
            known.addAll(entityManager.createQuery("select l.laPersonId from PersonLink l where l.status = :confirmed"
                            + " and l.laPersonId in :ids", String.class)
                    .setParameter("confirmed", LinkStatus.CONFIRMED)
                    .setParameter("ids", all.subList(from, Math.min(all.size(), from + AT_ONCE))).getResultList());
        }
        return known;
    }

    /** Those of these people who are linked for certain. */
    public Set<UUID> linked(Collection<UUID> people) {
        return people.isEmpty() ? Set.of() : Set.copyOf(entityManager.createQuery("""
                        select l.personId from PersonLink l where l.status = :confirmed and l.personId in :people""",
                        UUID.class)
                .setParameter("confirmed", LinkStatus.CONFIRMED).setParameter("people", Set.copyOf(people)).getResultList());
    }

    /** The newest first. */
    public List<PersonLink> of(UUID personId) {
        return entityManager.createQuery("""
                        select l from PersonLink l where l.personId = :person order by l.askedAt desc, l.id""",
                        PersonLink.class)
                .setParameter("person", personId).getResultList();
    }
}
