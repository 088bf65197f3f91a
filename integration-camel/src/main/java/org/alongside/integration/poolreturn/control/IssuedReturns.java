package org.alongside.integration.poolreturn.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.alongside.integration.IntegrationData;
import org.alongside.integration.poolreturn.entity.IssuedReturn;
import org.alongside.integration.poolreturn.entity.NamedPerson;
import org.alongside.integration.poolreturn.entity.WithheldReturn;

/** What councils were told of the pools of the open area, and what they are not told. */
@ApplicationScoped
public class IssuedReturns {

    private EntityManager entityManager;

    protected IssuedReturns() {
    }

    @Inject
    public IssuedReturns(@IntegrationData EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /** Written at once: who is in it names it. */
    public void add(IssuedReturn issued, Collection<UUID> people) {
        entityManager.persist(issued);
        entityManager.flush();
        people.forEach(person -> entityManager.persist(new NamedPerson(issued.id(), person)));
    }

    /** The version that counts. */
    public Optional<IssuedReturn> last(UUID endpoint, UUID pool, YearMonth month) {
        return entityManager.createQuery("""
                        select r from IssuedReturn r where r.endpointId = :endpoint and r.poolId = :pool and r.month = :month
                        order by r.number desc""", IssuedReturn.class)
                .setParameter("endpoint", endpoint).setParameter("pool", pool).setParameter("month", month.toString())
                .setMaxResults(1).getResultStream().findFirst();
    }

    /** Those told there in which this person's share stands, but for those that were called off. */
    public List<IssuedReturn> naming(UUID person, UUID endpoint) {
        return entityManager.createQuery("""
                        select r from IssuedReturn r, NamedPerson p where p.returnId = r.id and p.personId = :person
                        and r.endpointId = :endpoint and r.calledOff = false order by r.issuedAt, r.id""", IssuedReturn.class)
                .setParameter("person", person).setParameter("endpoint", endpoint).getResultList();
    }

    /** Whose shares stand in what is told there by this event; of what is no return nobody's. */
    public List<UUID> people(UUID endpoint, UUID event) {
        return entityManager.createQuery("""
                        select p.personId from NamedPerson p, IssuedReturn r where p.returnId = r.id
                        and r.endpointId = :endpoint and r.eventId = :event""", UUID.class)
                .setParameter("endpoint", endpoint).setParameter("event", event).getResultList();
    }

    /** Since when it does not balance is kept from the first time. */
    public void withhold(UUID endpoint, UUID pool, YearMonth month, Instant now) {
        if (withheld(endpoint, pool, month).isEmpty()) {
            entityManager.persist(new WithheldReturn(endpoint, pool, month, now));
        }
    }

    public void release(UUID endpoint, UUID pool, YearMonth month) {
        withheld(endpoint, pool, month).forEach(entityManager::remove);
    }

    public Set<UUID> withheldAt() {
        return Set.copyOf(entityManager.createQuery("select distinct w.endpointId from WithheldReturn w", UUID.class)
                .getResultList());
    }

    private List<WithheldReturn> withheld(UUID endpoint, UUID pool, YearMonth month) {
        return entityManager.createQuery("""
                        select w from WithheldReturn w where w.endpointId = :endpoint and w.poolId = :pool
                        and w.month = :month""", WithheldReturn.class)
                .setParameter("endpoint", endpoint).setParameter("pool", pool).setParameter("month", month.toString())
                .getResultList();
    }
}
