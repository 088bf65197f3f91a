package org.alongside.community.peergroup.boundary;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.alongside.community.decision.About;
import org.alongside.community.decision.AboutKind;
import org.alongside.community.decision.EasyRead;
import org.alongside.community.decision.NewDecision;
import org.alongside.community.decision.Terms;
import org.alongside.community.decision.Voters;
import org.alongside.community.decision.boundary.ArrangeDecisions;
import org.alongside.community.peergroup.MemberStatus;
import org.alongside.community.peergroup.control.Groups;
import org.alongside.community.peergroup.entity.GroupMember;
import org.alongside.community.peergroup.entity.PeerGroup;
import org.alongside.community.policy.PolicyValue;
import org.alongside.community.policy.boundary.KnowPolicy;

/** Puts something to the members of a group, for its host to open under "Decide together". */
@Dependent
class GroupVotes {

    @Inject
    private Groups groups;

    @Inject
    private ArrangeDecisions decisions;

    @Inject
    private KnowPolicy policy;

    /**
     * Decided in the way that is usual for what it is about. The name of a sensitive group stands nowhere else.
     *
     * @param leastDays  open so long at least, and longer where that is usual in the area
     * @param interested whom it is about: they may speak, and do not vote
     */
    UUID put(PeerGroup group, AboutKind kind, String title, EasyRead summary, int leastDays, Set<UUID> interested) {
        int days = Math.max(leastDays, Math.toIntExact(policy.value(PolicyValue.DECISION_OPEN)));
        return decisions.draft(new NewDecision(
                new About(kind, group.id(), group.id(), group.isSensitive() ? "Your group" : group.facts().name()),
                title, summary, Terms.usual(kind.usual(), Math.toIntExact(policy.value(PolicyValue.QUORUM)), days),
                Voters.of(group.host(), members(group), interested)));
    }

    Set<UUID> members(PeerGroup group) {
        return groups.members(group.id(), Set.of(MemberStatus.ACTIVE)).stream().map(GroupMember::personId)
                .collect(Collectors.toSet());
    }
}
