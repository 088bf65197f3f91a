package org.alongside.community.peergroup.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.alongside.community.decision.boundary.ArrangeDecisions;
import org.alongside.community.peergroup.control.Groups;
import org.alongside.community.peergroup.control.PeerNotices;
import org.alongside.community.peergroup.entity.GroupMember;
import org.alongside.platform.audit.Journal;
import org.alongside.platform.message.Messages;
import org.alongside.platform.tenancy.CurrentCall;
import org.alongside.platform.usecase.UseCase;

/** Somebody of the organisation is the second of the two who remove a member from a group (R-PEER-13). */
@Stateless
public class ModerateGroups {

    @Inject
    private Groups groups;

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

    @UseCase("MODERATE_GROUPS")
    public List<RemovalView> waiting() {
        return groups.toModerate().stream().filter(one -> !one.personId().equals(me()))
                .map(one -> new RemovalView(one.id(), one.removalReason())).toList();
    }

    @UseCase("MODERATE_GROUPS")
    public void answer(AnswerRemoval command) {
        GroupMember member = groups.toModerate(command.memberId());
        journal.record(command.yes() ? member.agreeRemoval(me(), clock.instant()) : member.refuseRemoval());
        if (command.yes()) {
            decisions.left(member.groupId(), member.personId());
            messages.tell(member.personId(), PeerNotices.removed());
        }
    }

    private UUID me() {
        return call.actor().personId();
    }
}
