package org.alongside.community.timebank.boundary;

import java.time.LocalDate;
import java.util.UUID;
import org.alongside.community.timebank.TimeMemberStatus;
import org.alongside.community.timebank.TimeMemberStep;
import org.alongside.community.timebank.entity.TimeMembership;

/**
 * A member as the coordinator sees them: what helps to look after them, and no balance (R-TIME-24), except that somebody
 * who leaves owes something.
 */
public record TimeMemberView(UUID id, String name, TimeMemberStatus status, LocalDate since, String canDo,
        String wouldLike, boolean groupFirst, boolean lookAtAll, Integer limit, LocalDate papersSeen, boolean owes) {

    static TimeMemberView of(TimeMembership one, String name, boolean owes) {
        return new TimeMemberView(one.id(), name, one.status(), one.statusSince(), one.canDo(), one.wouldLike(),
                one.needsGroupFirst(), one.reviewAll(), one.limitMinutes(), one.drivingSeenOn(), owes);
    }

    public String label() {
        return status.label();
    }

    public boolean can(TimeMemberStep step) {
        return status.can(step);
    }
}
