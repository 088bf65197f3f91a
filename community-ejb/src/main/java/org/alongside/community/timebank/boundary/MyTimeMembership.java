package org.alongside.community.timebank.boundary;

import java.util.UUID;
import org.alongside.community.timebank.LeavingChoice;
import org.alongside.community.timebank.TimeMemberStatus;
import org.alongside.community.timebank.TimeMemberStep;
import org.alongside.community.timebank.entity.TimeMembership;

/** What I am in the time bank. */
public record MyTimeMembership(UUID id, TimeMemberStatus status, String canDo, String wouldLike, boolean groupFirst,
        LeavingChoice estate, boolean active, boolean paused, boolean canLeave) {

    static MyTimeMembership of(TimeMembership one) {
        return new MyTimeMembership(one.id(), one.status(), one.canDo(), one.wouldLike(), one.needsGroupFirst(),
                one.estateChoice(), one.status() == TimeMemberStatus.ACTIVE, one.status() == TimeMemberStatus.PAUSED,
                one.status().can(TimeMemberStep.LEAVE));
    }

    /** Nothing can be exchanged yet: the coordinator has to come first. */
    public boolean waiting() {
        return status == TimeMemberStatus.APPLIED || status == TimeMemberStatus.INDUCTION;
    }

    public String label() {
        return status.label();
    }
}
