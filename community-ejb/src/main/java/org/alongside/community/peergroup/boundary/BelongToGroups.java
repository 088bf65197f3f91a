package org.alongside.community.peergroup.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.alongside.community.decision.boundary.ArrangeDecisions;
import org.alongside.community.peergroup.MemberStatus;
import org.alongside.community.peergroup.PeerRule;
import org.alongside.community.peergroup.control.Groups;
import org.alongside.community.peergroup.control.Meetings;
import org.alongside.community.peergroup.control.PeerNotices;
import org.alongside.community.peergroup.entity.GroupMember;
import org.alongside.community.peergroup.entity.PeerGroup;
import org.alongside.platform.audit.Journal;
import org.alongside.platform.calendar.CalendarFile;
import org.alongside.platform.error.NotFound;
import org.alongside.platform.error.RuleBroken;
import org.alongside.platform.message.Messages;
import org.alongside.platform.tenancy.CurrentCall;
import org.alongside.platform.usecase.UseCase;

/** Somebody joins a group, answers an invitation, leaves, and has its meetings in their calendar. */
@Stateless
public class BelongToGroups {

    @Inject
    private Groups groups;

    @Inject
    private Meetings meetings;

    @Inject
    private ArrangeDecisions decisions;

    @Inject
    private Messages messages;

    @Inject
    private Journal journal;

    @Inject
    private CurrentCall call;

    @Inject
    private Clock clock;

    /** Those I am in or invited to. */
    @UseCase("BELONG_TO_GROUPS")
    public List<GroupLine> mine() {
        Map<UUID, MemberStatus> standings = groups.standings(me());
        return groups.of(me()).stream().map(one -> new GroupLine(one.facts(), standings.get(one.id()))).toList();
    }

    @UseCase("BELONG_TO_GROUPS")
    public void join(AboutGroup command) {
        PeerGroup group = groups.seenBy(command.groupId(), me());
        if (!group.canBeAsked() || groups.membership(group.id(), me()).isPresent()) {
            throw new NotFound();
        }
        GroupMember member = new GroupMember(group.id(), me(), group.joined(), clock.instant());
        groups.add(member);
        journal.record(member.begun());
        if (member.isIn()) {
            decisions.joined(group.id(), me());
        }
        messages.tell(group.host(), PeerNotices.asked());
    }

    @UseCase("BELONG_TO_GROUPS")
    public void accept(AboutGroup command) {
        journal.record(membership(command.groupId()).answer(true, clock.instant()));
        decisions.joined(command.groupId(), me());
    }

    @UseCase("BELONG_TO_GROUPS")
    public void decline(AboutGroup command) {
        journal.record(membership(command.groupId()).answer(false, clock.instant()));
    }

    @UseCase("BELONG_TO_GROUPS")
    public void leave(LeaveGroup command) {
        PeerGroup group = groups.ofMember(command.groupId(), me());
        if (group.isHostedBy(me())) {
            throw new RuleBroken(PeerRule.FACILITATOR_HANDS_OVER);
        }
        journal.record(membership(command.groupId()).leave(clock.instant()));
        decisions.left(group.id(), me());
        if (command.unnamed()) {
            meetings.of(group.id()).forEach(one -> one.forget(me()));
        }
    }

    /** Its meetings as a file for a calendar (RFC 5545); for members only. */
    @UseCase("BELONG_TO_GROUPS")
    public String calendar(UUID groupId) {
        PeerGroup group = groups.ofMember(groupId, me());
        return CalendarFile.of("Peers", meetings.of(groupId).stream()
                .map(one -> one.inCalendar(group.facts().name())).toList());
    }

    private GroupMember membership(UUID groupId) {
        return groups.membership(groupId, me()).orElseThrow(NotFound::new);
    }

    private UUID me() {
        return call.actor().personId();
    }
}
