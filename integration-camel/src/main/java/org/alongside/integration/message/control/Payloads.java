package org.alongside.integration.message.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;
import org.alongside.integration.IntegrationData;
import org.alongside.integration.feed.Feed;
import org.alongside.integration.message.entity.AreaKey;
import org.alongside.integration.message.entity.Payload;
import org.alongside.platform.secret.Cipher;

/** What messages say: compressed, sealed under the area's key, and gone when its time is over (R-INT-72, 5.8). */
@ApplicationScoped
public class Payloads {

    private EntityManager entityManager;

    protected Payloads() {
    }

    @Inject
    public Payloads(@IntegrationData EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    public void keep(UUID message, Feed feed, String mediaType, byte[] content, LocalDate today) {
        byte[] sealed = cipher().seal(Squeezed.of(content));
        entityManager.persist(new Payload(message, sealed, content.length, sha256(content), mediaType,
                today.plus(feed.privacy().kept())));
    }

    /** Empty when its time is over. */
    public Optional<byte[]> content(UUID message) {
        return find(message).map(payload -> Squeezed.back(cipher().open(payload.sealed())));
    }

    /** Asked without reading it. */
    public boolean isKept(UUID message) {
        return !entityManager.createQuery("select p.id from Payload p where p.id = :message", UUID.class)
                .setParameter("message", message).getResultList().isEmpty();
    }

    public Optional<Payload> find(UUID message) {
        return Optional.ofNullable(entityManager.find(Payload.class, message));
    }

    /** The area's own; it is made with the first thing to seal. */
    public Cipher cipher() {
        return entityManager.createQuery("select k from AreaKey k", AreaKey.class).getResultStream().findFirst()
                .orElseGet(this::newKey).cipher();
    }

    private AreaKey newKey() {
        AreaKey key = new AreaKey();
        entityManager.persist(key);
        entityManager.flush();
        return key;
    }

    public static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
