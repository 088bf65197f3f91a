package org.alongside.community.policy.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.alongside.community.CommunityData;
import org.alongside.community.policy.PolicyRule;
import org.alongside.community.policy.PolicyStatus;
import org.alongside.community.policy.PolicyValue;
import org.alongside.community.policy.entity.PolicyChange;
import org.alongside.platform.error.NotFound;
import org.alongside.platform.error.RuleBroken;

/** The numbers of the open area. */
@ApplicationScoped
public class Policies {

    private EntityManager entityManager;

    protected Policies() {
    }

    @Inject
    public Policies(@CommunityData EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /** As the area has it on that day, else the national number. */
    public long value(PolicyValue name, LocalDate day) {
        return entityManager.createQuery("""
                        select p from PolicyChange p where p.name = :name and p.status = :confirmed and p.from <= :day
                        order by p.from desc, p.answeredAt desc""", PolicyChange.class)
                .setParameter("name", name).setParameter("confirmed", PolicyStatus.CONFIRMED).setParameter("day", day)
                .setMaxResults(1).getResultStream().findFirst().map(PolicyChange::value).orElse(name.usual());
    }

    /** Every number on that day, with one question. */
    public Map<PolicyValue, Long> values(LocalDate day) {
        Map<PolicyValue, Long> values = new EnumMap<>(PolicyValue.class);
        for (PolicyValue name : PolicyValue.values()) {
            values.put(name, name.usual());
        }
        entityManager.createQuery("""
                        select p from PolicyChange p where p.status = :confirmed and p.from <= :day
                        order by p.from, p.answeredAt""", PolicyChange.class)
                .setParameter("confirmed", PolicyStatus.CONFIRMED).setParameter("day", day)
                .getResultList().forEach(change -> values.put(change.name(), change.value()));
        return values;
    }

    /** One open proposal a number: two at once would leave it to chance which one counts. */
    public void add(PolicyChange change) {
        if (proposed(change.name()).isPresent()) {
            throw new RuleBroken(PolicyRule.ALREADY_PROPOSED);
        }
        entityManager.persist(change);
    }

    public PolicyChange get(UUID id) {
        return Optional.ofNullable(entityManager.find(PolicyChange.class, id)).orElseThrow(NotFound::new);
    }

    /** All there ever were, the newest first. */
    public List<PolicyChange> history() {
        return entityManager.createQuery("select p from PolicyChange p order by p.proposedAt desc, p.id", PolicyChange.class)
                .getResultList();
    }

    private Optional<PolicyChange> proposed(PolicyValue name) {
        return entityManager.createQuery("select p from PolicyChange p where p.name = :name and p.status = :proposed",
                        PolicyChange.class)
                .setParameter("name", name).setParameter("proposed", PolicyStatus.PROPOSED).getResultStream().findFirst();
    }
}
