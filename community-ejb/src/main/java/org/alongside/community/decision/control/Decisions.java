package org.alongside.community.decision.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.alongside.community.CommunityData;
import org.alongside.community.decision.AboutKind;
import org.alongside.community.decision.DecisionStatus;
import org.alongside.community.decision.entity.Decision;
import org.alongside.community.decision.entity.Elector;
import org.alongside.platform.error.NotFound;

/** The decisions of the open area. Whoever changes one holds its row, so that no ballot crosses the count. */
@ApplicationScoped
public class Decisions {

    private EntityManager entityManager;

    protected Decisions() {
    }

    @Inject
    public Decisions(@CommunityData EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    public void add(Decision decision) {
        entityManager.persist(decision);
    }

    public Decision get(UUID id) {
        return Optional.ofNullable(entityManager.find(Decision.class, id)).orElseThrow(NotFound::new);
    }

    /** Nobody else changes it until this transaction ends; whoever waits sees what was done. */
    public Decision lock(UUID id) {
        return Optional.ofNullable(entityManager.find(Decision.class, id, LockModeType.PESSIMISTIC_WRITE))
                .orElseThrow(NotFound::new);
    }

    /** Those of which this person is or was an elector, or an interested person, or which they lead; the newest first. */
    public List<Decision> of(UUID person) {
        return entityManager.createQuery("""
                        select d from Decision d where d.facilitatorId = :person or exists (
                        select e from Elector e where e.decision = d and e.personId = :person)
                        order by d.draftedAt desc, d.id""", Decision.class)
                .setParameter("person", person).getResultList();
    }

    /** Where any of these is an elector and it is about money: what somebody who may vote for them sees. */
    public List<Decision> aboutMoneyOf(Collection<UUID> people) {
        return people.isEmpty() ? List.of() : entityManager.createQuery("""
                        select d from Decision d where d.aboutKind in :kinds and exists (
                        select e from Elector e where e.decision = d and e.personId in :people)
                        order by d.draftedAt desc, d.id""", Decision.class)
                .setParameter("people", people).setParameter("kinds", Arrays.stream(AboutKind.values())
                        .filter(AboutKind::isAboutMoney).toList()).getResultList();
    }

    /** Where this person may vote. */
    public Set<UUID> votesIn(UUID person) {
        return new HashSet<>(entityManager.createQuery("""
                        select e.decision.id from Elector e where e.personId = :person and e.part = :elector""", UUID.class)
                .setParameter("person", person).setParameter("elector", Elector.Part.ELECTOR).getResultList());
    }

    /** Where this person has voted in the present round. */
    public Set<UUID> votedIn(UUID person) {
        return new HashSet<>(entityManager.createQuery("""
                        select b.decision.id from Ballot b where b.electorPerson = :person and b.round = b.decision.round""",
                        UUID.class)
                .setParameter("person", person).getResultList());
    }

    /** Held, and led by this person; anybody else's is not found. */
    public Decision facilitated(UUID id, UUID person) {
        return Optional.of(lock(id)).filter(one -> one.facilitatorId().equals(person)).orElseThrow(NotFound::new);
    }

    /** Where this person can still vote, or could have: what happens when they leave a group. */
    public List<UUID> unfinishedOf(UUID person) {
        return entityManager.createQuery("""
                        select e.decision.id from Elector e where e.personId = :person and e.decision.status not in :ended
                        order by e.decision.id""", UUID.class)
                .setParameter("person", person)
                .setParameter("ended", Arrays.stream(DecisionStatus.values()).filter(DecisionStatus::isFinal).toList())
                .getResultList();
    }

    /** Of this group, not opened yet, and for everybody in it: a spend asks those who take part. */
    public List<UUID> prepared(UUID groupId) {
        return entityManager.createQuery("""
                        select d.id from Decision d where d.groupId = :group and d.status in :prepared
                        and d.aboutKind <> :spend order by d.id""", UUID.class)
                .setParameter("group", groupId).setParameter("spend", AboutKind.SPEND)
                .setParameter("prepared", List.of(DecisionStatus.DRAFT, DecisionStatus.READY)).getResultList();
    }

    /** Open, and closing before this moment, in the order in which they close. */
    public List<UUID> closingBefore(Instant moment) {
        return entityManager.createQuery("""
                        select d.id from Decision d where d.status = :open and d.closesAt < :moment
                        order by d.closesAt, d.id""", UUID.class)
                .setParameter("open", DecisionStatus.OPEN).setParameter("moment", moment).getResultList();
    }

    /** Secret ones that closed before this moment and still know who voted what. */
    public List<UUID> secretsClosedBefore(Instant moment) {
        return entityManager.createQuery("""
                        select d.id from Decision d where d.terms.secret = true and d.unlinkedAt is null
                        and d.closesAt < :moment order by d.closesAt, d.id""", UUID.class)
                .setParameter("moment", moment).getResultList();
    }

    /** Asked about once: the answer stands, unless the vote lapsed or was stopped. */
    public boolean isAskedToConfirm(UUID decisionId) {
        return !entityManager.createQuery("""
                        select d.id from Decision d where d.ratifies = :id and d.status not in :nothing""", UUID.class)
                .setParameter("id", decisionId)
                .setParameter("nothing", Set.of(DecisionStatus.LAPSED, DecisionStatus.VOID)).getResultList().isEmpty();
    }

    /** An emergency that passed is confirmed by another decision that passed. */
    public boolean isRatified(UUID decisionId) {
        return !entityManager.createQuery("""
                        select d.id from Decision d where d.ratifies = :id and d.status = :passed""", UUID.class)
                .setParameter("id", decisionId).setParameter("passed", DecisionStatus.PASSED).getResultList().isEmpty();
    }
}
