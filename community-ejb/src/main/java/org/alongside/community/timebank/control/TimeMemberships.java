package org.alongside.community.timebank.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.alongside.community.CommunityData;
import org.alongside.community.timebank.TimeMemberStatus;
import org.alongside.community.timebank.TimeRule;
import org.alongside.community.timebank.entity.CoordinatorCheck;
import org.alongside.community.timebank.entity.TimeMembership;
import org.alongside.community.timebank.entity.WriteOff;
import org.alongside.platform.error.NotFound;
import org.alongside.platform.error.RuleBroken;

/** The members of the open area's time bank. A person has one membership that has not ended. */
@ApplicationScoped
public class TimeMemberships {

    private EntityManager entityManager;

    protected TimeMemberships() {
    }

    @Inject
    public TimeMemberships(@CommunityData EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    public void add(TimeMembership membership) {
        entityManager.persist(membership);
    }

    public void add(WriteOff writeOff) {
        entityManager.persist(writeOff);
    }

    public void add(CoordinatorCheck check) {
        entityManager.persist(check);
    }

    public TimeMembership get(UUID id) {
        return Optional.ofNullable(entityManager.find(TimeMembership.class, id)).orElseThrow(NotFound::new);
    }

    public Optional<TimeMembership> find(UUID personId) {
        return of(List.of(personId)).stream().findFirst();
    }

    /** Refused for who has not joined. */
    public TimeMembership of(UUID personId) {
        return find(personId).orElseThrow(() -> new RuleBroken(TimeRule.NOT_A_MEMBER));
    }

    /** In the order of the people asked for; who is no member is left out. */
    public List<TimeMembership> of(Collection<UUID> people) {
        return people.isEmpty() ? List.of() : entityManager.createQuery("""
                        select m from TimeMembership m where m.personId in :people and m.status <> :left
                        order by m.id""", TimeMembership.class)
                .setParameter("people", people).setParameter("left", TimeMemberStatus.LEFT).getResultList();
    }

    /** Before that the area has no book of minutes. */
    public boolean anybodyIntroduced() {
        return entityManager.createQuery("select count(m) from TimeMembership m where m.inductedOn is not null", Long.class)
                .getSingleResult() > 0;
    }

    public List<TimeMembership> in(TimeMemberStatus... statuses) {
        return entityManager.createQuery("""
                        select m from TimeMembership m where m.status in :statuses order by m.statusSince, m.id""",
                        TimeMembership.class)
                .setParameter("statuses", List.of(statuses)).getResultList();
    }

    public WriteOff writeOff(UUID id) {
        return Optional.ofNullable(entityManager.find(WriteOff.class, id)).orElseThrow(NotFound::new);
    }

    public List<WriteOff> openWriteOffs() {
        return entityManager.createQuery("""
                        select w from WriteOff w where w.agreedBy is null order by w.notedAt, w.id""", WriteOff.class)
                .getResultList();
    }

    /** The newest first. */
    public List<CoordinatorCheck> checks() {
        return entityManager.createQuery("""
                        select c from CoordinatorCheck c order by c.seenOn desc, c.id""", CoordinatorCheck.class)
                .getResultList();
    }
}
