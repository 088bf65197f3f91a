package org.alongside.community.spend.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.alongside.community.CommunityData;
import org.alongside.community.spend.ShareAnswer;
import org.alongside.community.spend.SpendStatus;
import org.alongside.community.spend.entity.Spend;
import org.alongside.community.spend.entity.SpendPaper;
import org.alongside.community.spend.entity.StandingConsent;
import org.alongside.platform.error.NotFound;

/** What the groups of the open area spend. Read to change it only with the pool's book locked. */
@ApplicationScoped
public class Spends {

    private EntityManager entityManager;

    protected Spends() {
    }

    @Inject
    public Spends(@CommunityData EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    public void add(Spend spend) {
        entityManager.persist(spend);
    }

    public void add(StandingConsent consent) {
        entityManager.persist(consent);
    }

    public void add(SpendPaper paper) {
        entityManager.persist(paper);
    }

    /** The receipt of this spend as a file; {@link NotFound} when there is only a note about it. */
    public SpendPaper paper(UUID spendId) {
        return entityManager.createQuery("select p from SpendPaper p where p.spendId = :spend", SpendPaper.class)
                .setParameter("spend", spendId).getResultStream().findFirst().orElseThrow(NotFound::new);
    }

    public Spend get(UUID id) {
        return Optional.ofNullable(entityManager.find(Spend.class, id)).orElseThrow(NotFound::new);
    }

    /** Looked up before the book is locked; the spend itself is read afterwards. */
    public UUID poolOf(UUID spendId) {
        return entityManager.createQuery("select s.poolId from Spend s where s.id = :id", UUID.class)
                .setParameter("id", spendId).getResultStream().findFirst().orElseThrow(NotFound::new);
    }

    /** The newest first. */
    public List<Spend> ofPool(UUID poolId) {
        return entityManager.createQuery("""
                        select s from Spend s where s.poolId = :pool order by s.askedAt desc, s.id""", Spend.class)
                .setParameter("pool", poolId).setHint("eclipselink.batch", "s.shares").getResultList();
    }

    public List<Spend> ofPool(UUID poolId, Set<SpendStatus> statuses) {
        return entityManager.createQuery("""
                        select s from Spend s where s.poolId = :pool and s.status in :statuses
                        order by s.askedAt, s.id""", Spend.class)
                .setParameter("pool", poolId).setParameter("statuses", statuses)
                .setHint("eclipselink.batch", "s.holds").getResultList();
    }

    /** Where one of these members is asked for a share and has not answered. */
    public List<Spend> unanswered(Collection<UUID> memberships) {
        return memberships.isEmpty() ? List.of() : entityManager.createQuery("""
                        select distinct s from Spend s join s.shares h where s.status = :asked
                        and h.membershipId in :memberships and h.answer = :none order by s.askedAt, s.id""", Spend.class)
                .setParameter("asked", SpendStatus.SUBMITTED).setParameter("none", ShareAnswer.NONE)
                .setParameter("memberships", memberships).setHint("eclipselink.batch", "s.shares").getResultList();
    }

    /** Approved before this and not paid at all. */
    public List<UUID> approvedBefore(Instant then) {
        return entityManager.createQuery("""
                        select s.id from Spend s where s.status = :approved and s.statusSince < :then
                        order by s.statusSince, s.id""", UUID.class)
                .setParameter("approved", SpendStatus.APPROVED).setParameter("then", then).getResultList();
    }

    /** The group was asked about these, and nobody has approved them since. */
    public List<UUID> beingDecided() {
        return entityManager.createQuery("""
                        select s.id from Spend s where s.status = :confirmed and s.decisionId is not null
                        order by s.statusSince, s.id""", UUID.class)
                .setParameter("confirmed", SpendStatus.SHARES_CONFIRMED).getResultList();
    }

    /** Everybody who is in agrees to these; they wait for approval. The oldest first. */
    public List<Spend> confirmed() {
        return entityManager.createQuery("""
                        select s from Spend s where s.status = :confirmed order by s.statusSince, s.id""", Spend.class)
                .setParameter("confirmed", SpendStatus.SHARES_CONFIRMED)
                .setHint("eclipselink.batch", "s.approvals").getResultList();
    }

    /** What was paid on one of these days and has no evidence yet. */
    public List<Spend> withoutEvidence(Set<LocalDate> days) {
        return entityManager.createQuery("""
                        select s from Spend s where s.status = :paid and s.paidOn in :days order by s.paidOn, s.id""",
                        Spend.class)
                .setParameter("paid", SpendStatus.PAID).setParameter("days", days).getResultList();
    }

    public List<StandingConsent> consents(UUID poolId) {
        return entityManager.createQuery("""
                        select c from StandingConsent c where c.poolId = :pool and c.withdrawnAt is null
                        order by c.from, c.id""", StandingConsent.class)
                .setParameter("pool", poolId).getResultList();
    }

    public StandingConsent consent(UUID id) {
        return Optional.ofNullable(entityManager.find(StandingConsent.class, id)).orElseThrow(NotFound::new);
    }

    /** What a consent has allowed since then, as the most that was said for each. */
    public long allowedSince(UUID consentId, Instant then) {
        return entityManager.createQuery("""
                        select h.maxPence from SpendShare h
                        where h.consentId = :consent and h.answeredAt >= :then""", Long.class)
                .setParameter("consent", consentId).setParameter("then", then).getResultStream()
                .mapToLong(Long::longValue).sum();
    }
}
