package org.alongside.community.peergroup.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.alongside.community.peergroup.GroupFacts;
import org.alongside.community.peergroup.MemberStatus;
import org.alongside.community.peergroup.control.Consents;
import org.alongside.community.peergroup.control.Groups;
import org.alongside.community.peergroup.control.Meetings;
import org.alongside.community.peergroup.entity.GroupConsent;
import org.alongside.community.peergroup.entity.GroupMeeting;
import org.alongside.community.peergroup.entity.GroupMember;
import org.alongside.community.peergroup.entity.MeetingGuest;
import org.alongside.community.peergroup.entity.PeerGroup;
import org.alongside.platform.error.NotFound;
import org.alongside.platform.tenancy.CurrentCall;
import org.alongside.platform.time.London;
import org.alongside.platform.usecase.UseCase;

/** Anybody looks through the groups that are not sensitive, and looks at one. */
@Stateless
public class BrowseGroups {

    @Inject
    private Groups groups;

    @Inject
    private Meetings meetings;

    @Inject
    private Consents consents;

    @Inject
    private Crowd crowd;

    @Inject
    private CurrentCall call;

    @Inject
    private Clock clock;

    /** Not the sensitive ones, whoever asks. */
    @UseCase("BROWSE_GROUPS")
    public List<GroupFacts> open() {
        return groups.open().stream().map(PeerGroup::facts).toList();
    }

    /** {@link NotFound} for a sensitive one I am not in, as for one that never was. */
    @UseCase("BROWSE_GROUPS")
    public GroupView group(UUID groupId) {
        UUID me = call.actor().id();
        PeerGroup group = groups.seenBy(groupId, me);
        MemberStatus standing = groups.membership(groupId, me).map(GroupMember::status).orElse(null);
        boolean inside = standing == MemberStatus.ACTIVE;
        return new GroupView(group.facts(), standing, inside && group.isHostedBy(me),
                group.reviewIsDue(London.today(clock)), inside ? members(groupId, me) : List.of(),
                inside ? meetings(groupId) : List.of(),
                inside ? consents.of(groupId).stream().map(GroupConsent::facts).toList() : List.of());
    }

    private List<String> members(UUID groupId, UUID me) {
        List<GroupMember> seen = crowd.seenBy(me, groups.members(groupId, Set.of(MemberStatus.ACTIVE)));
        Map<UUID, String> names = crowd.names(seen.stream().map(GroupMember::personId).toList());
        return seen.stream().map(one -> names.getOrDefault(one.personId(), "")).toList();
    }

    private List<MeetingView> meetings(UUID groupId) {
        List<GroupMeeting> all = meetings.of(groupId);
        Map<UUID, List<MeetingGuest>> guests = meetings.guests(all.stream().map(GroupMeeting::id).toList());
        return all.stream().map(one -> new MeetingView(one.facts(), guests.getOrDefault(one.id(), List.of()).stream()
                .map(MeetingGuest::words).toList())).toList();
    }
}
