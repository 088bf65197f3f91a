package org.alongside.community.council.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.alongside.community.CommunityData;
import org.alongside.community.council.entity.Budget;

/** Reads the budgets councils say people of the open area have. They are written by {@link AllocationStage} alone. */
@ApplicationScoped
public class Budgets {

    private static final int AT_ONCE = 1_000;

    private EntityManager entityManager;

    protected Budgets() {
    }

    @Inject
    public Budgets(@CommunityData EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /** Every version of these. */
    public List<Budget> versionsOf(Collection<String> references) {
        List<String> all = List.copyOf(references);
        List<Budget> found = new ArrayList<>();
        for (int from = 0; from < all.size(); from += AT_ONCE) {
            found.addAll(entityManager.createQuery("select a from Budget a where a.reference in :references",
                            Budget.class)
                    .setParameter("references", all.subList(from, Math.min(all.size(), from + AT_ONCE))).getResultList());
        }
        return found;
    }

    /** By which messages these people's budgets came, in any version. */
    public List<UUID> messagesAbout(Collection<String> laPersonIds) {
        return entityManager.createQuery("select distinct a.messageId from Budget a where a.laPersonId in :ids", UUID.class)
                .setParameter("ids", laPersonIds).getResultList();
    }

    /** The version of each that counts, of whoever has one of these identifiers; the newest start first. */
    public List<Budget> currentOf(Collection<String> laPersonIds) {
        Map<String, Budget> newest = new LinkedHashMap<>();
        entityManager.createQuery("""
                        select a from Budget a where a.laPersonId in :ids order by a.reference, a.number""",
                        Budget.class)
                .setParameter("ids", laPersonIds).getResultStream().forEach(one -> newest.put(one.reference(), one));
        return newest.values().stream().sorted(Comparator.comparing((Budget one) -> one.view().start()).reversed()
                .thenComparing(Budget::reference)).toList();
    }
}
