package org.alongside.community.pool.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.alongside.community.CommunityData;
import org.alongside.community.pool.MembershipStatus;
import org.alongside.community.pool.entity.Membership;
import org.alongside.platform.error.NotFound;

/** Who belongs to which pool of the open area. */
@ApplicationScoped
public class Memberships {

    private EntityManager entityManager;

    protected Memberships() {
    }

    @Inject
    public Memberships(@CommunityData EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    public void add(Membership membership) {
        entityManager.persist(membership);
    }

    public Membership get(UUID id) {
        return Optional.ofNullable(entityManager.find(Membership.class, id)).orElseThrow(NotFound::new);
    }

    /** In the order of joining; who has not joined comes last. */
    public List<Membership> of(UUID poolId) {
        return of(List.of(poolId));
    }

    public List<Membership> of(Collection<UUID> poolIds) {
        return poolIds.isEmpty() ? List.of() : entityManager.createQuery("""
                        select m from Membership m where m.poolId in :pools
                        order by m.poolId, case when m.ordinal = 0 then 1 else 0 end, m.ordinal, m.statusSince, m.id""",
                        Membership.class)
                .setParameter("pools", Set.copyOf(poolIds)).getResultList();
    }

    /** Of this person, in every pool they have not left. */
    public List<Membership> ofPerson(UUID personId) {
        return ofPeople(Set.of(personId));
    }

    public List<Membership> ofPeople(Set<UUID> people) {
        return people.isEmpty() ? List.of() : entityManager.createQuery("""
                        select m from Membership m where m.personId in :people and m.status <> :left
                        order by m.statusSince, m.id""", Membership.class)
                .setParameter("people", people).setParameter("left", MembershipStatus.LEFT).getResultList();
    }

    /** Also where they have left. */
    public List<Membership> everOf(UUID personId) {
        return entityManager.createQuery("select m from Membership m where m.personId = :person order by m.statusSince, m.id",
                Membership.class).setParameter("person", personId).getResultList();
    }

    /** Not those who have left: they may come again. */
    public Optional<Membership> find(UUID poolId, UUID personId) {
        return of(poolId).stream()
                .filter(one -> one.personId().equals(personId) && one.status() != MembershipStatus.LEFT).findFirst();
    }

    /** {@link NotFound} for somebody outside. */
    public Membership mine(UUID poolId, UUID personId) {
        return find(poolId, personId).orElseThrow(NotFound::new);
    }

    /** The next number in the order of joining. */
    public int nextOrdinal(UUID poolId) {
        return of(poolId).stream().mapToInt(Membership::ordinal).max().orElse(0) + 1;
    }
}
