package org.alongside.accreditation.application.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.EnumMap;
import java.util.Map;
import org.alongside.accreditation.AccreditationData;
import org.alongside.accreditation.application.ApplicationStatus;

/** How many applications of the open area stand where. Withdrawn drafts were never sent, so they do not count. */
@ApplicationScoped
public class ApplicationCounts {

    private EntityManager entityManager;

    protected ApplicationCounts() {
    }

    @Inject
    public ApplicationCounts(@AccreditationData EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    public Map<ApplicationStatus, Long> byStatus() {
        Map<ApplicationStatus, Long> counts = new EnumMap<>(ApplicationStatus.class);
        entityManager.createQuery("""
                        select a.status, count(a) from Application a
                        where a.submittedAt is not null group by a.status""", Object[].class)
                .getResultStream().forEach(row -> counts.put((ApplicationStatus) row[0], (Long) row[1]));
        return counts;
    }
}
