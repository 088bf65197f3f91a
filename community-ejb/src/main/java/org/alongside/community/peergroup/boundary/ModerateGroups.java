package org.alongside.community.peergroup.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.alongside.community.peergroup.control.Groups;
import org.alongside.community.peergroup.entity.GroupMember;
import org.alongside.platform.audit.Journal;
import org.alongside.platform.tenancy.CurrentCall;
import org.alongside.platform.usecase.UseCase;

/** Somebody of the organisation is the second of the two who see to it that a member leaves a group (R-PEER-13). */
@Stateless
public class ModerateGroups {

    @Inject
    private Groups groups;

    @Inject
    private Removals removals;

    @Inject
    private Journal journal;

    @Inject
    private CurrentCall call;

    @UseCase("MODERATE_GROUPS")
    public List<RemovalView> waiting() {
        return groups.toModerate().stream().filter(one -> !one.personId().equals(me()))
                .map(one -> new RemovalView(one.id(), one.removalGround(), one.removalReason())).toList();
    }

    @UseCase("MODERATE_GROUPS")
    public void answer(AnswerRemoval command) {
        GroupMember member = groups.toModerate(command.memberId());
        if (command.yes()) {
            removals.agreed(member, me());
        } else {
            journal.record(member.refuseRemoval());
        }
    }

    private UUID me() {
        return call.actor().personId();
    }
}
