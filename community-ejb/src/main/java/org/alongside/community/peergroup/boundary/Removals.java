package org.alongside.community.peergroup.boundary;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Set;
import java.util.UUID;
import org.alongside.community.decision.AboutKind;
import org.alongside.community.decision.DecisionOutcome;
import org.alongside.community.decision.EasyRead;
import org.alongside.community.decision.boundary.ArrangeDecisions;
import org.alongside.community.decision.boundary.KnowDecisions;
import org.alongside.community.peergroup.MemberStatus;
import org.alongside.community.peergroup.control.Groups;
import org.alongside.community.peergroup.control.PeerNotices;
import org.alongside.community.peergroup.entity.GroupMember;
import org.alongside.community.peergroup.entity.PeerGroup;
import org.alongside.platform.audit.Journal;
import org.alongside.platform.message.Messages;

/** What follows when two people agree that a member should go (R-PEER-13): the group decides, or they are out (6.3). */
@Dependent
class Removals {

    /** To hear the member, and to think about it (6.3). */
    private static final int OPEN_DAYS = 14;

    @Inject
    private Groups groups;

    @Inject
    private GroupVotes votes;

    @Inject
    private Crowd crowd;

    @Inject
    private ArrangeDecisions decisions;

    @Inject
    private KnowDecisions known;

    @Inject
    private Messages messages;

    @Inject
    private Journal journal;

    @Inject
    private Clock clock;

    void agreed(GroupMember member, UUID by) {
        PeerGroup group = groups.of(member);
        Set<UUID> voters = votes.members(group);
        voters.remove(member.personId());
        UUID decision = member.isForTheGroup(voters.size()) ? ask(group, member) : null;
        journal.record(member.agreeRemoval(decision, by, clock.instant()));
        if (decision == null) {
            out(member);
        } else {
            messages.tell(member.personId(), PeerNotices.decidedAboutYou());
            messages.tell(group.host(), PeerNotices.toOpen());
        }
    }

    /** What has been counted since; run as often as you like. */
    void settle() {
        groups.beingDecided().forEach(member -> {
            DecisionOutcome outcome = known.outcome(member.removalDecision());
            if (outcome.isFinal()) {
                journal.record(member.removalDecided(outcome.passed(), clock.instant()));
                if (member.status() == MemberStatus.REMOVED) {
                    out(member);
                }
            }
        });
    }

    private UUID ask(PeerGroup group, GroupMember member) {
        String name = crowd.names(Set.of(member.personId())).getOrDefault(member.personId(), "a member");
        return votes.put(group, AboutKind.REMOVE, "Should " + name + " leave our group?", new EasyRead(
                "We decide whether " + name + " has to leave. " + member.removalReason(), "Nothing.", "Nobody's.",
                "If we say no, " + name + " stays.", "You have at least 14 days. Hear " + name + " first.",
                "Say yes if they should leave, or no if they should stay.", "Anybody you trust can help you."),
                OPEN_DAYS, Set.of(member.personId()));
    }

    private void out(GroupMember member) {
        decisions.left(member.groupId(), member.personId());
        messages.tell(member.personId(), PeerNotices.removed());
    }
}
