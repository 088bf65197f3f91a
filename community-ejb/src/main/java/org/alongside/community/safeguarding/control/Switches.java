package org.alongside.community.safeguarding.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.alongside.community.CommunityData;
import org.alongside.community.safeguarding.SwitchKind;
import org.alongside.community.safeguarding.entity.ProtectiveSwitch;
import org.alongside.community.safeguarding.entity.Signal;
import org.alongside.platform.error.NotFound;

/** What is paused in the open area to protect somebody, and what may be worth a look. */
@ApplicationScoped
public class Switches {

    private EntityManager entityManager;

    protected Switches() {
    }

    @Inject
    public Switches(@CommunityData EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    public void add(ProtectiveSwitch one) {
        entityManager.persist(one);
    }

    public ProtectiveSwitch get(UUID id) {
        return Optional.ofNullable(entityManager.find(ProtectiveSwitch.class, id)).orElseThrow(NotFound::new);
    }

    public List<ProtectiveSwitch> holding(Instant now) {
        return entityManager.createQuery("""
                        select s from ProtectiveSwitch s where s.endedAt is null and s.until > :now
                        order by s.until, s.id""", ProtectiveSwitch.class)
                .setParameter("now", now).getResultList();
    }

    /** Of these people, those for whom this is paused; one question for all of them. */
    public Set<UUID> paused(SwitchKind kind, Collection<UUID> people, Instant now) {
        return people.isEmpty() ? Set.of() : Set.copyOf(entityManager.createQuery("""
                        select s.personId from ProtectiveSwitch s where s.kind = :kind and s.personId in :people
                        and s.endedAt is null and s.until > :now""", UUID.class)
                .setParameter("kind", kind).setParameter("people", people).setParameter("now", now).getResultList());
    }

    /** Once for each thing, however often it is noticed. */
    public void note(Signal signal, UUID thingId) {
        boolean known = entityManager.createQuery("""
                        select count(s) from Signal s where s.kind = :kind and s.personId = :person and s.thingId = :thing""",
                        Long.class)
                .setParameter("kind", signal.kind()).setParameter("person", signal.personId())
                .setParameter("thing", thingId).getSingleResult() > 0;
        if (!known) {
            entityManager.persist(signal);
        }
    }

    /** The newest first. */
    public List<Signal> signals(int most) {
        return entityManager.createQuery("select s from Signal s order by s.notedAt desc, s.id", Signal.class)
                .setMaxResults(most).getResultList();
    }
}
