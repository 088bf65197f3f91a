package org.alongside.integration.message.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.alongside.integration.IntegrationData;
import org.alongside.integration.message.MessageFilter;
import org.alongside.integration.message.MessageStatus;
import org.alongside.integration.message.ReplayPreview;
import org.alongside.integration.message.ReplayStatus;
import org.alongside.integration.message.entity.Message;
import org.alongside.integration.message.entity.ReplayTask;
import org.alongside.platform.error.NotFound;

/** What is being sent again, and what would be. */
@ApplicationScoped
public class Replays {

    private static final int MOST = 100;

    private EntityManager entityManager;

    protected Replays() {
    }

    @Inject
    public Replays(@IntegrationData EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    public void add(ReplayTask task) {
        entityManager.persist(task);
    }

    public ReplayTask get(UUID id) {
        return found(entityManager.find(ReplayTask.class, id));
    }

    public ReplayTask locked(UUID id) {
        return found(entityManager.find(ReplayTask.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    private static ReplayTask found(ReplayTask task) {
        return Optional.ofNullable(task).orElseThrow(NotFound::new);
    }

    public List<ReplayTask> all() {
        return entityManager.createQuery("select t from ReplayTask t order by t.askedAt desc, t.id", ReplayTask.class)
                .setMaxResults(MOST).getResultList();
    }

    public List<UUID> running() {
        return entityManager.createQuery("select t.id from ReplayTask t where t.status = :running order by t.askedAt",
                        UUID.class).setParameter("running", ReplayStatus.RUNNING).getResultList();
    }

    /** @param filter as {@link ReplayPolicy} narrows it */
    public ReplayPreview preview(MessageFilter filter) {
        if (ReplayPolicy.isNothing(filter)) {
            return new ReplayPreview(0, null, null, 0);
        }
        List<Message> first = new MessageSearch(filter).oldestFirst(entityManager).setMaxResults(1).getResultList();
        List<Message> last = new MessageSearch(filter).newestFirst(entityManager).setMaxResults(1).getResultList();
        return new ReplayPreview(count(filter), first.isEmpty() ? null : first.get(0).view(),
                last.isEmpty() ? null : last.get(0).view(), arrived(filter));
    }

    private long arrived(MessageFilter filter) {
        Set<MessageStatus> arrived = EnumSet.copyOf(ReplayPolicy.ARRIVED);
        arrived.retainAll(filter.statuses());
        return arrived.isEmpty() ? 0 : count(new MessageFilter(filter.endpointId(), filter.feed(), filter.direction(), arrived,
                filter.reason(), filter.key(), filter.from(), filter.before(), false, false));
    }

    private long count(MessageFilter filter) {
        return new MessageSearch(filter).count(entityManager).getSingleResult();
    }
}
