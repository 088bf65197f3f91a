package org.alongside.integration.partner.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.alongside.integration.IntegrationData;
import org.alongside.integration.feed.Feed;
import org.alongside.integration.partner.EndpointStatus;
import org.alongside.integration.partner.entity.Endpoint;
import org.alongside.integration.partner.entity.KillSwitch;
import org.alongside.integration.partner.entity.Partner;
import org.alongside.integration.partner.entity.ProfileVersion;
import org.alongside.platform.error.NotFound;

/** The partners of the open area with their endpoints, profiles and switches. */
@ApplicationScoped
public class Partners {

    private EntityManager entityManager;

    protected Partners() {
    }

    @Inject
    public Partners(@IntegrationData EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    public void add(Object partnerOrPart) {
        entityManager.persist(partnerOrPart);
    }

    public Partner get(UUID id) {
        return found(entityManager.find(Partner.class, id));
    }

    public Endpoint endpoint(UUID id) {
        return found(entityManager.find(Endpoint.class, id));
    }

    /** For a change that nobody else makes at the same time. */
    public Endpoint locked(UUID id) {
        return found(entityManager.find(Endpoint.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    public ProfileVersion profile(UUID id) {
        return found(entityManager.find(ProfileVersion.class, id));
    }

    private static <T> T found(T thing) {
        return Optional.ofNullable(thing).orElseThrow(NotFound::new);
    }

    public boolean isTaken(String code) {
        return !entityManager.createQuery("select p.id from Partner p where p.code = :code", UUID.class)
                .setParameter("code", code).getResultList().isEmpty();
    }

    public List<Partner> all() {
        return entityManager.createQuery("select p from Partner p order by p.name, p.id", Partner.class).getResultList();
    }

    public List<Endpoint> endpoints() {
        return entityManager.createQuery("select e from Endpoint e order by e.feed, e.id", Endpoint.class).getResultList();
    }

    public List<Endpoint> endpoints(Feed feed) {
        return entityManager.createQuery("select e from Endpoint e where e.feed = :feed order by e.id", Endpoint.class)
                .setParameter("feed", feed).getResultList();
    }

    /** Whose pause was to end by now. */
    public List<UUID> pausedUntil(Instant now) {
        return entityManager.createQuery("""
                        select e.id from Endpoint e where e.status = :paused and e.pausedUntil <= :now order by e.id""",
                        UUID.class)
                .setParameter("paused", EndpointStatus.PAUSED).setParameter("now", now).getResultList();
    }

    /** The newest first. */
    public List<ProfileVersion> profiles(UUID partnerId) {
        return entityManager.createQuery("""
                        select p from ProfileVersion p where p.partnerId = :partner order by p.feed, p.number desc""",
                        ProfileVersion.class)
                .setParameter("partner", partnerId).getResultList();
    }

    public int lastNumber(UUID partnerId, Feed feed) {
        Integer last = entityManager.createQuery("""
                        select max(p.number) from ProfileVersion p where p.partnerId = :partner and p.feed = :feed""",
                        Integer.class)
                .setParameter("partner", partnerId).setParameter("feed", feed).getSingleResult();
        return last == null ? 0 : last;
    }

    public List<KillSwitch> thrown() {
        return entityManager.createQuery("select s from KillSwitch s where s.liftedAt is null order by s.thrownAt",
                KillSwitch.class).getResultList();
    }

    public boolean isStopped(Feed feed) {
        return thrown().stream().anyMatch(one -> one.stops(feed));
    }
}
