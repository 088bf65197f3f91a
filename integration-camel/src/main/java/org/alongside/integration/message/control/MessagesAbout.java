package org.alongside.integration.message.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.alongside.integration.IntegrationData;
import org.alongside.integration.feed.Direction;
import org.alongside.integration.feed.Feed;
import org.alongside.integration.message.entity.Message;

/** Messages of the open area by what they are about, and by who sent them. */
@ApplicationScoped
public class MessagesAbout {

    private EntityManager entityManager;

    protected MessagesAbout() {
    }

    @Inject
    public MessagesAbout(@IntegrationData EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /** What goes out of this feed about this thing, at every endpoint. */
    public List<Message> about(Feed feed, String partitionKey) {
        return entityManager.createQuery("""
                        select m from Message m where m.feed = :feed and m.direction = :out and m.partitionKey = :thing
                        order by m.createdAt, m.sequence, m.id""", Message.class)
                .setParameter("feed", feed).setParameter("out", Direction.OUT).setParameter("thing", partitionKey)
                .getResultList();
    }

    /** Those of these messages that are of one of these endpoints. */
    public Set<UUID> amongThoseOf(Set<UUID> endpoints, Set<UUID> ids) {
        return endpoints.isEmpty() || ids.isEmpty() ? Set.of() : Set.copyOf(entityManager.createQuery("""
                        select m.id from Message m where m.endpointId in :endpoints and m.id in :ids""", UUID.class)
                .setParameter("endpoints", endpoints).setParameter("ids", ids).getResultList());
    }
}
