package org.alongside.community.peergroup.boundary;

import java.util.List;
import org.alongside.community.peergroup.ConsentFacts;
import org.alongside.community.peergroup.GroupFacts;
import org.alongside.community.peergroup.MemberStatus;

/**
 * A group as somebody sees it; members and meetings are empty for whoever is not in it.
 *
 * @param standing null when the reader has no part in it
 */
public record GroupView(GroupFacts facts, MemberStatus standing, boolean hosting, boolean reviewDue, List<String> members,
                        List<MeetingView> meetings, List<ConsentFacts> consents) {

    public boolean isMember() {
        return standing == MemberStatus.ACTIVE;
    }
}
