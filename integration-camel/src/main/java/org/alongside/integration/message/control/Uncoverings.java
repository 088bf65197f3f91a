package org.alongside.integration.message.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.alongside.integration.IntegrationData;
import org.alongside.integration.message.entity.Uncovering;
import org.alongside.platform.error.NotFound;

/** Who may read what, and for how long. */
@ApplicationScoped
public class Uncoverings {

    private EntityManager entityManager;

    protected Uncoverings() {
    }

    @Inject
    public Uncoverings(@IntegrationData EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    public void add(Uncovering uncovering) {
        entityManager.persist(uncovering);
    }

    public Uncovering locked(UUID id) {
        return Optional.ofNullable(entityManager.find(Uncovering.class, id, LockModeType.PESSIMISTIC_WRITE))
                .orElseThrow(NotFound::new);
    }

    /** Of these messages, those that were let; the last first. */
    public List<Uncovering> of(Collection<UUID> messages, int most) {
        return entityManager.createQuery("""
                        select u from Uncovering u where u.messageId in :messages and u.endsAt is not null
                        order by u.endsAt desc, u.id""", Uncovering.class)
                .setParameter("messages", messages).setMaxResults(most).getResultList();
    }

    /** What is open: asked since this moment, and not over. */
    public List<Uncovering> open(UUID message, Instant askedSince, Instant now) {
        return entityManager.createQuery("""
                        select u from Uncovering u where u.messageId = :message and u.askedAt >= :since
                        and (u.endsAt is null or u.endsAt > :now) order by u.askedAt""", Uncovering.class)
                .setParameter("message", message).setParameter("since", askedSince).setParameter("now", now)
                .getResultList();
    }
}
