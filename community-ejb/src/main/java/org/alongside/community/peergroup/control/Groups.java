package org.alongside.community.peergroup.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.alongside.community.CommunityData;
import org.alongside.community.peergroup.MemberStatus;
import org.alongside.community.peergroup.entity.GroupMember;
import org.alongside.community.peergroup.entity.PeerGroup;
import org.alongside.platform.error.NotFound;

/**
 * The groups of the open area, for somebody who asks. A sensitive group is found by those inside it and by nobody else:
 * each way of asking says who asks, and an answer about it is the answer that there is none (R-PEER-03).
 */
@ApplicationScoped
public class Groups {

    private EntityManager entityManager;

    protected Groups() {
    }

    @Inject
    public Groups(@CommunityData EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /** Written at once: its members refer to it, and nothing else tells in which order they are written. */
    public void add(PeerGroup group) {
        entityManager.persist(group);
        entityManager.flush();
    }

    public void add(GroupMember member) {
        entityManager.persist(member);
    }

    /** For everybody to look through, by name. */
    public List<PeerGroup> open() {
        return entityManager.createQuery("""
                        select g from PeerGroup g where g.sensitive = false order by g.name, g.id""", PeerGroup.class)
                .getResultList();
    }

    /** Those this person is in or invited to, by name. */
    public List<PeerGroup> of(UUID person) {
        return entityManager.createQuery("""
                        select g from PeerGroup g, GroupMember m where m.groupId = g.id and m.personId = :person
                        and m.status in :inside order by g.name, g.id""", PeerGroup.class)
                .setParameter("person", person).setParameter("inside", MemberStatus.INSIDE).getResultList();
    }

    /** @param person null when nobody is signed in */
    public PeerGroup seenBy(UUID groupId, UUID person) {
        return find(groupId).filter(one -> !one.isSensitive() || isInside(groupId, person)).orElseThrow(NotFound::new);
    }

    /** For what members alone may see. */
    public PeerGroup ofMember(UUID groupId, UUID person) {
        return find(groupId).filter(one -> membership(groupId, person)
                .filter(member -> member.status() == MemberStatus.ACTIVE).isPresent()).orElseThrow(NotFound::new);
    }

    /** For what only its host does; the host is a member. */
    public PeerGroup ofHost(UUID groupId, UUID person) {
        return find(groupId).filter(one -> one.isHostedBy(person)).orElseThrow(NotFound::new);
    }

    private Optional<PeerGroup> find(UUID groupId) {
        return Optional.ofNullable(entityManager.find(PeerGroup.class, groupId));
    }

    private boolean isInside(UUID groupId, UUID person) {
        return membership(groupId, person).filter(one -> MemberStatus.INSIDE.contains(one.status())).isPresent();
    }

    /** The one that is not over. */
    public Optional<GroupMember> membership(UUID groupId, UUID person) {
        return person == null ? Optional.empty() : members(groupId, MemberStatus.LIVE).stream()
                .filter(one -> one.personId().equals(person)).findFirst();
    }

    /** Of all groups this person has a part in; one question for all of them. */
    public Map<UUID, MemberStatus> standings(UUID person) {
        return entityManager.createQuery("""
                        select m from GroupMember m where m.personId = :person and m.status in :live""", GroupMember.class)
                .setParameter("person", person).setParameter("live", MemberStatus.LIVE).getResultStream()
                .collect(Collectors.toMap(GroupMember::groupId, GroupMember::status));
    }

    public List<GroupMember> members(UUID groupId, Collection<MemberStatus> statuses) {
        return entityManager.createQuery("""
                        select m from GroupMember m where m.groupId = :group and m.status in :statuses
                        order by m.since, m.id""", GroupMember.class)
                .setParameter("group", groupId).setParameter("statuses", statuses).getResultList();
    }

    /** Of a group this person hosts. */
    public GroupMember member(UUID memberId, UUID host) {
        GroupMember member = Optional.ofNullable(entityManager.find(GroupMember.class, memberId)).orElseThrow(NotFound::new);
        ofHost(member.groupId(), host);
        return member;
    }

    public List<GroupMember> toModerate() {
        return entityManager.createQuery("""
                        select m from GroupMember m where m.removalAskedBy is not null order by m.since, m.id""",
                        GroupMember.class).getResultList();
    }

    public GroupMember toModerate(UUID memberId) {
        return toModerate().stream().filter(one -> one.id().equals(memberId)).findFirst().orElseThrow(NotFound::new);
    }

    /** Whose removal the group has been asked about. */
    public List<GroupMember> beingDecided() {
        return entityManager.createQuery("""
                        select m from GroupMember m where m.removalDecision is not null order by m.since, m.id""",
                        GroupMember.class).getResultList();
    }

    /** Those that one of the two hosts and the other is in. */
    public List<PeerGroup> hostedFor(UUID host, UUID member) {
        return entityManager.createQuery("""
                        select g from PeerGroup g, GroupMember m where g.host = :host and m.groupId = g.id
                        and m.personId = :member and m.status = :active order by g.id""", PeerGroup.class)
                .setParameter("host", host).setParameter("member", member)
                .setParameter("active", MemberStatus.ACTIVE).getResultList();
    }

    /** The one they belong to; who may ask about it has been seen to. */
    public PeerGroup of(GroupMember member) {
        return entityManager.find(PeerGroup.class, member.groupId());
    }

    /** Those whose year is over and whose host has not been told. */
    public List<PeerGroup> toReview(LocalDate agreedBefore) {
        return entityManager.createQuery("""
                        select g from PeerGroup g where g.agreedOn <= :day and g.reviewTold is null order by g.id""",
                        PeerGroup.class).setParameter("day", agreedBefore).getResultList();
    }
}
