package org.alongside.integration.message.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.alongside.integration.IntegrationData;
import org.alongside.integration.feed.Feed;
import org.alongside.integration.file.Digest;
import org.alongside.integration.message.HeldRowStatus;
import org.alongside.integration.message.MessageStatus;
import org.alongside.integration.message.entity.Payload;
import org.alongside.platform.secret.Cipher;

/** What messages say: compressed, sealed under the area's key, and gone when its time is over (R-INT-72, 5.8). */
@ApplicationScoped
public class Payloads {

    static final Set<MessageStatus> OPEN = EnumSet.of(MessageStatus.HELD, MessageStatus.PENDING,
            MessageStatus.SENDING, MessageStatus.RETRYING, MessageStatus.DEAD);

    private EntityManager entityManager;
    private AreaKeys keys;

    protected Payloads() {
    }

    @Inject
    public Payloads(@IntegrationData EntityManager entityManager, AreaKeys keys) {
        this.entityManager = entityManager;
        this.keys = keys;
    }

    public void keep(UUID message, Feed feed, String mediaType, byte[] content, LocalDate today) {
        byte[] sealed = keys.cipher().seal(Squeezed.of(content));
        entityManager.persist(new Payload(message, sealed, content.length, Digest.sha256(content), mediaType,
                today.plus(feed.privacy().kept())));
    }

    /** Empty when its time is over. */
    public Optional<byte[]> content(UUID message) {
        return find(message).map(payload -> Squeezed.back(keys.cipher().open(payload.sealed())));
    }

    /** Asked without reading it. */
    public boolean isKept(UUID message) {
        return !entityManager.createQuery("select p.id from Payload p where p.id = :message", UUID.class)
                .setParameter("message", message).getResultList().isEmpty();
    }

    /** Of several, by message; those whose time is over are left out. */
    public Map<UUID, byte[]> contents(Collection<UUID> messages) {
        if (messages.isEmpty()) {
            return Map.of();
        }
        Cipher cipher = keys.cipher();
        return entityManager.createQuery("select p from Payload p where p.id in :messages", Payload.class)
                .setParameter("messages", messages).getResultStream()
                .collect(Collectors.toMap(Payload::id, payload -> Squeezed.back(cipher.open(payload.sealed()))));
    }

    public Optional<Payload> find(UUID message) {
        return Optional.ofNullable(entityManager.find(Payload.class, message));
    }

    /**
     * Erases what messages said whose time is over, some at a time; never of one that somebody has still to look at or that
     * is still to be sent (R-INT-83).
     *
     * @return how many there were
     */
    public int forget(LocalDate today, int most) {
        List<UUID> over = over(today, most);
        if (!over.isEmpty()) {
            entityManager.createQuery("delete from Payload p where p.id in :over").setParameter("over", over).executeUpdate();
        }
        return over.size();
    }

    /** Something is there whose time was over before this day. */
    public boolean isOver(LocalDate day) {
        return !over(day, 1).isEmpty();
    }

    private List<UUID> over(LocalDate today, int most) {
        return entityManager.createQuery("""
                        select p.id from Payload p where p.purgeAfter < :today
                        and not exists (select m.id from Message m where m.id = p.id and m.status in :open)
                        and not exists (select r.id from HeldRow r where r.messageId = p.id and r.status = :waiting)
                        order by p.purgeAfter, p.id""", UUID.class)
                .setParameter("today", today).setParameter("open", OPEN).setParameter("waiting", HeldRowStatus.WAITING)
                .setMaxResults(most).getResultList();
    }

    /** At once, whenever its time would have been over. */
    public void erase(Collection<UUID> messages) {
        if (!messages.isEmpty()) {
            entityManager.createQuery("delete from Payload p where p.id in :messages").setParameter("messages", messages)
                    .executeUpdate();
        }
    }
}
