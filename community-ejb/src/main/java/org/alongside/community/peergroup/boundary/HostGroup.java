package org.alongside.community.peergroup.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.alongside.community.decision.boundary.ArrangeDecisions;
import org.alongside.community.peergroup.GroupEvent;
import org.alongside.community.peergroup.GroupFacts;
import org.alongside.community.peergroup.GroupPlan;
import org.alongside.community.peergroup.MemberAct;
import org.alongside.community.peergroup.MemberStatus;
import org.alongside.community.peergroup.control.Groups;
import org.alongside.community.peergroup.control.PeerNotices;
import org.alongside.community.peergroup.entity.GroupMember;
import org.alongside.community.peergroup.entity.PeerGroup;
import org.alongside.platform.audit.Journal;
import org.alongside.platform.error.Answers;
import org.alongside.platform.error.NotFound;
import org.alongside.platform.identity.Role;
import org.alongside.platform.identity.boundary.KnowPeople;
import org.alongside.platform.message.Messages;
import org.alongside.platform.tenancy.CurrentCall;
import org.alongside.platform.text.PlainText;
import org.alongside.platform.time.London;
import org.alongside.platform.usecase.UseCase;

/** A member hosts a group: what it is, and who is in it (R-PEER-01). They see nothing else of anybody. */
@Stateless
public class HostGroup {

    private static final int LONGEST_LINE = 100;
    /** It stands in the paper the members vote on. */
    private static final int LONGEST_REASON = 300;

    @Inject
    private Groups groups;

    @Inject
    private Crowd crowd;

    @Inject
    private ArrangeDecisions decisions;

    @Inject
    private KnowPeople people;

    @Inject
    private Messages messages;

    @Inject
    private Journal journal;

    @Inject
    private CurrentCall call;

    @Inject
    private Clock clock;

    /** Whoever starts a group is its first member and hosts it. */
    @UseCase("HOST_GROUP")
    public UUID write(WriteGroup command) {
        GroupPlan plan = command.plan();
        if (command.groupId() != null) {
            PeerGroup group = groups.ofHost(command.groupId(), me());
            journal.record(group.change(plan));
            return group.id();
        }
        PeerGroup group = new PeerGroup(plan, me(), London.today(clock));
        GroupMember first = new GroupMember(group.id(), me(), MemberStatus.ACTIVE, clock.instant());
        groups.add(group);
        groups.add(first);
        journal.record(group.started());
        journal.record(first.begun());
        return group.id();
    }

    @UseCase("HOST_GROUP")
    public GroupFacts hosted(UUID groupId) {
        return groups.ofHost(groupId, me()).facts();
    }

    @UseCase("HOST_GROUP")
    public List<MemberLine> members(UUID groupId) {
        PeerGroup group = groups.ofHost(groupId, me());
        List<GroupMember> all = groups.members(groupId, MemberStatus.LIVE);
        Map<UUID, String> names = crowd.names(all.stream().map(GroupMember::personId).toList());
        return all.stream().map(one -> new MemberLine(one.id(), names.getOrDefault(one.personId(), ""), one.status(),
                group.isHostedBy(one.personId()))).toList();
    }

    @UseCase("HOST_GROUP")
    public MemberLine member(UUID groupId, UUID memberId) {
        return members(groupId).stream().filter(one -> one.memberId().equals(memberId)).findFirst().orElseThrow(NotFound::new);
    }

    /** Whether there is an account for the address is not told. */
    @UseCase("HOST_GROUP")
    public void invite(InviteToGroup command) {
        PeerGroup group = groups.ofHost(command.groupId(), me());
        String email = PlainText.required("email", command.email(), LONGEST_LINE);
        people.withEmail(email).ifPresent(person -> groups.membership(group.id(), person.id()).ifPresentOrElse(
                this::inviteBack, () -> inviteNew(group.id(), person.id())));
    }

    private void inviteBack(GroupMember member) {
        if (member.status().can(MemberAct.INVITE)) {
            journal.record(member.invite(clock.instant()));
            messages.tell(member.personId(), PeerNotices.invited());
        }
    }

    private void inviteNew(UUID groupId, UUID person) {
        GroupMember member = new GroupMember(groupId, person, MemberStatus.INVITED, clock.instant());
        groups.add(member);
        journal.record(member.begun());
        messages.tell(person, PeerNotices.invited());
    }

    @UseCase("HOST_GROUP")
    public void answer(AnswerMember command) {
        GroupMember member = groups.member(command.memberId(), me());
        journal.record(member.welcome(command.yes(), clock.instant()));
        if (member.isIn()) {
            decisions.joined(member.groupId(), member.personId());
        }
        messages.tell(member.personId(), PeerNotices.answered());
    }

    /** Another member hosts from now on. */
    @UseCase("HOST_GROUP")
    public void handOver(AnswerMember command) {
        GroupMember member = groups.member(command.memberId(), me());
        PeerGroup group = groups.ofMember(member.groupId(), member.personId());
        journal.record(group.handOver(member.personId()));
    }

    /** Somebody of the organisation has to agree (R-PEER-13). */
    @UseCase("HOST_GROUP")
    public void askRemoval(AskRemoval command) {
        GroupMember member = groups.member(command.memberId(), me());
        Answers answers = new Answers();
        String reason = answers.read(() -> PlainText.reason("reason", command.reason(), LONGEST_REASON));
        GroupEvent asked = answers.read(() -> member.askRemoval(command.ground(), reason, me()));
        answers.require();
        journal.record(asked);
        people.inRole(Role.COORDINATOR).forEach(one -> messages.tell(one.id(), PeerNotices.toModerate()));
    }

    private UUID me() {
        return call.actor().personId();
    }
}
