package org.alongside.community.peergroup.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.alongside.community.peergroup.GroupEvent;
import org.alongside.community.peergroup.MemberAct;
import org.alongside.community.peergroup.MemberStatus;
import org.alongside.community.peergroup.PeerRule;
import org.alongside.community.peergroup.RemovalGround;
import org.alongside.platform.error.Breach;
import org.alongside.platform.error.NotFound;
import org.alongside.platform.error.RuleBroken;
import org.alongside.platform.tenancy.TenantOwned;

/**
 * Somebody's place in a group. To remove a member the host asks, with a reason, and somebody of the organisation agrees
 * (R-PEER-13); neither can do it alone. Then the group decides by two thirds, without the member, who is heard (6.3);
 * only where somebody is not safe is the member out at once.
 */
@Entity
@Table(schema = "community", name = "group_member")
public class GroupMember extends TenantOwned {

    private static final int FEWEST_VOTERS = 2;

    @Column(name = "group_id")
    private UUID groupId;

    @Column(name = "person_id")
    private UUID personId;

    @Enumerated(EnumType.STRING)
    private MemberStatus status;

    @Column(name = "since")
    private Instant since;

    @Column(name = "removal_asked_by")
    private UUID removalAskedBy;

    @Column(name = "removal_reason")
    @Convert(converter = SealedWords.class)
    private String removalReason = "";

    @Enumerated(EnumType.STRING)
    @Column(name = "removal_ground")
    private RemovalGround removalGround;

    @Column(name = "removal_decision")
    private UUID removalDecision;

    protected GroupMember() {
    }

    public GroupMember(UUID groupId, UUID personId, MemberStatus status, Instant now) {
        super(UUID.randomUUID());
        this.groupId = groupId;
        this.personId = personId;
        this.status = status;
        this.since = now;
    }

    public GroupEvent begun() {
        return new GroupEvent.MemberMoved(id, status);
    }

    /** They had asked, and the host asks them back. */
    public GroupEvent invite(Instant now) {
        return move(MemberAct.INVITE, now);
    }

    public GroupEvent welcome(boolean yes, Instant now) {
        return move(yes ? MemberAct.WELCOME : MemberAct.TURN_AWAY, now);
    }

    public GroupEvent answer(boolean yes, Instant now) {
        return move(yes ? MemberAct.ACCEPT : MemberAct.DECLINE, now);
    }

    public GroupEvent leave(Instant now) {
        return move(MemberAct.LEAVE, now);
    }

    /** Nothing changes for the member until somebody else agrees. */
    public GroupEvent askRemoval(RemovalGround ground, String reason, UUID by) {
        if (ground == null) {
            throw new RuleBroken(List.of(Breach.at("ground", PeerRule.REMOVAL_GROUND_MISSING)));
        }
        if (by.equals(personId)) {
            throw new RuleBroken(PeerRule.NOT_TO_ONESELF);
        }
        if (!status.can(MemberAct.REMOVE)) {
            throw new NotFound();
        }
        if (removalAskedBy != null || removalDecision != null) {
            throw new RuleBroken(PeerRule.REMOVAL_ASKED_ALREADY);
        }
        removalAskedBy = by;
        removalReason = reason;
        removalGround = ground;
        return new GroupEvent.RemovalAsked(id);
    }

    /** @param decision where the group is asked; null when it is not */
    public GroupEvent agreeRemoval(UUID decision, UUID by, Instant now) {
        requireAsked();
        if (by.equals(removalAskedBy)) {
            throw new RuleBroken(PeerRule.MODERATION_SECOND_PERSON);
        }
        if (by.equals(personId)) {
            throw new RuleBroken(PeerRule.NOT_TO_ONESELF);
        }
        removalAskedBy = null;
        removalDecision = decision;
        return decision == null ? move(MemberAct.REMOVE, now) : new GroupEvent.RemovalPutToTheGroup(id);
    }

    /** Somebody who has left meanwhile stays gone in their own way. */
    public GroupEvent removalDecided(boolean agreed, Instant now) {
        removalDecision = null;
        return agreed && status.can(MemberAct.REMOVE) ? move(MemberAct.REMOVE, now) : new GroupEvent.RemovalRefused(id);
    }

    /** What two people agree on is for the group, where enough are left to vote. */
    public boolean isForTheGroup(int voters) {
        return removalGround == RemovalGround.GROUP && voters >= FEWEST_VOTERS;
    }

    public UUID removalDecision() {
        return removalDecision;
    }

    public GroupEvent refuseRemoval() {
        requireAsked();
        removalAskedBy = null;
        removalReason = "";
        return new GroupEvent.RemovalRefused(id);
    }

    private void requireAsked() {
        if (removalAskedBy == null) {
            throw new NotFound();
        }
    }

    private GroupEvent move(MemberAct act, Instant now) {
        status = status.after(act);
        since = now;
        return new GroupEvent.MemberMoved(id, status);
    }

    public boolean isIn() {
        return status == MemberStatus.ACTIVE;
    }

    public UUID groupId() {
        return groupId;
    }

    public UUID personId() {
        return personId;
    }

    public MemberStatus status() {
        return status;
    }

    public RemovalGround removalGround() {
        return removalGround;
    }

    public String removalReason() {
        return removalReason;
    }
}
