package org.alongside.integration.message.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.alongside.integration.IntegrationData;
import org.alongside.integration.feed.Feed;
import org.alongside.integration.feed.Privacy;
import org.alongside.integration.message.HeldRowStatus;
import org.alongside.integration.message.KeptView;

/** Counts what is kept, by the same conditions by which it is erased. */
@ApplicationScoped
public class KeptCounts {

    private EntityManager entityManager;

    protected KeptCounts() {
    }

    @Inject
    public KeptCounts(@IntegrationData EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /** @param day as it will be when the night's work looks */
    public List<KeptView> on(LocalDate day) {
        Map<Privacy, Long> kept = counted("p.purgeAfter is not null", Map.of());
        Map<Privacy, Long> over = counted("p.purgeAfter < :day", Map.of("day", day));
        Map<Privacy, Long> waiting = counted("""
                p.purgeAfter < :day and (m.status in :open
                or exists (select r.id from HeldRow r where r.messageId = m.id and r.status = :waiting))""",
                Map.of("day", day, "open", Payloads.OPEN, "waiting", HeldRowStatus.WAITING));
        return Arrays.stream(Feed.values()).map(Feed::privacy).distinct().sorted().map(privacy -> new KeptView(privacy,
                kept.getOrDefault(privacy, 0L), over.getOrDefault(privacy, 0L) - waiting.getOrDefault(privacy, 0L),
                waiting.getOrDefault(privacy, 0L))).toList();
    }

    private Map<Privacy, Long> counted(String condition, Map<String, Object> parameters) {
        TypedQuery<Object[]> query = entityManager.createQuery(
                "select m.feed, count(p) from Payload p, Message m where m.id = p.id and " + condition + " group by m.feed",
                Object[].class);
        parameters.forEach(query::setParameter);
        return query.getResultStream().collect(Collectors.groupingBy(row -> ((Feed) row[0]).privacy(),
                Collectors.summingLong(row -> (Long) row[1])));
    }
}
