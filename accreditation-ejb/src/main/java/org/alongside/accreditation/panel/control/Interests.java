package org.alongside.accreditation.panel.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.alongside.accreditation.AccreditationData;
import org.alongside.accreditation.panel.entity.InterestAnswer;
import org.alongside.accreditation.panel.entity.OfficerInterest;

/** The interest answers of people who work on a case without a seat in it. */
@ApplicationScoped
public class Interests {

    private EntityManager entityManager;

    protected Interests() {
    }

    @Inject
    public Interests(@AccreditationData EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    public void add(OfficerInterest interest) {
        entityManager.persist(interest);
    }

    public Optional<OfficerInterest> of(UUID caseId, UUID personId) {
        return entityManager.createQuery(
                        "select i from OfficerInterest i where i.caseId = :case and i.personId = :person",
                        OfficerInterest.class)
                .setParameter("case", caseId).setParameter("person", personId).getResultStream().findFirst();
    }

    /** What this person answered in these cases, by case. */
    public Map<UUID, InterestAnswer> of(Collection<UUID> caseIds, UUID personId) {
        if (caseIds.isEmpty()) {
            return Map.of();
        }
        return entityManager.createQuery(
                        "select i from OfficerInterest i where i.caseId in :cases and i.personId = :person",
                        OfficerInterest.class)
                .setParameter("cases", caseIds).setParameter("person", personId).getResultStream()
                .collect(Collectors.toMap(OfficerInterest::caseId, OfficerInterest::interest));
    }
}
