package org.alongside.accreditation.application.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.alongside.accreditation.AccreditationData;
import org.alongside.accreditation.application.ApplicationStatus;
import org.alongside.accreditation.application.Interest;
import org.alongside.accreditation.application.entity.ApplicationClock;
import org.alongside.accreditation.application.entity.Pause;

/**
 * The cases a coordinator may know of: none of their own, none of anybody they are tied to, and none from which they
 * stepped out, in no list and no count (R-ACC-50). A page costs three statements, whatever its length.
 */
@ApplicationScoped
public class WorkQueue {

    private static final String MINE_TO_KNOW = """
             from Application a
             where a.status in :statuses and a.personId not in :closed
               and not exists (select i from Involvement i
                               where i.application = a and i.personId = :me and i.interest = :recused)""";

    /** Who looks, and whose cases do not exist for them: at least their own. */
    public record Viewer(UUID person, Set<UUID> closed) {

        public static Viewer of(UUID person, Set<UUID> tied) {
            Set<UUID> closed = new HashSet<>(tied);
            closed.add(person);
            return new Viewer(person, closed);
        }
    }

    @Inject
    @AccreditationData
    private EntityManager entityManager;

    public WorkQueue() {
    }

    public WorkQueue(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    public long count(Viewer viewer, Set<ApplicationStatus> statuses) {
        return bound(entityManager.createQuery("select count(a)" + MINE_TO_KNOW, Long.class), viewer, statuses)
                .getSingleResult();
    }

    public List<QueueEntry> page(Viewer viewer, Set<ApplicationStatus> statuses, String order, int first, int size) {
        return bound(entityManager.createQuery("""
                        select new org.alongside.accreditation.application.control.QueueEntry(a.id, a.personId, a.status,
                            a.submittedAt, a.movedAt, a.deadline.replyBy, a.pin.editionCode, a.pin.interpretationVersion)"""
                        + MINE_TO_KNOW + " order by " + order, QueueEntry.class), viewer, statuses)
                .setFirstResult(first)
                .setMaxResults(size)
                .getResultList();
    }

    public Map<ApplicationStatus, Long> counts(Viewer viewer, Set<ApplicationStatus> statuses) {
        return bound(entityManager.createQuery(
                        "select a.status, count(a)" + MINE_TO_KNOW + " group by a.status", Object[].class), viewer, statuses)
                .getResultStream()
                .collect(Collectors.toMap(row -> (ApplicationStatus) row[0], row -> (Long) row[1]));
    }

    /** How long each stood still. */
    public Map<UUID, List<ApplicationClock.Span>> pauses(Collection<UUID> applications) {
        return applications.isEmpty() ? Map.of() : entityManager.createQuery("""
                        select p.application.id, p from Pause p where p.application.id in :ids""", Object[].class)
                .setParameter("ids", applications)
                .getResultStream()
                .collect(Collectors.groupingBy(row -> (UUID) row[0],
                        Collectors.mapping(row -> ((Pause) row[1]).span(), Collectors.toList())));
    }

    private static <T> TypedQuery<T> bound(TypedQuery<T> query, Viewer viewer, Set<ApplicationStatus> statuses) {
        return query.setParameter("me", viewer.person())
                .setParameter("closed", viewer.closed())
                .setParameter("statuses", statuses)
                .setParameter("recused", Interest.RECUSED);
    }
}
