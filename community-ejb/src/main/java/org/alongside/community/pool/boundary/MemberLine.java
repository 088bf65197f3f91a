package org.alongside.community.pool.boundary;

import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.alongside.community.pool.MemberFacts;
import org.alongside.community.pool.MembershipStatus;
import org.alongside.community.pool.PoolTask;

/** A member, as the others see them: what they do for the group, and nothing they have. */
public record MemberLine(UUID membershipId, String name, Set<PoolTask> tasks, MembershipStatus status, boolean paused,
                         boolean me, boolean asked) {

    /** @param tasks those they were given, also while they are paused in one: others do not see that */
    static MemberLine of(MemberFacts one, Set<PoolTask> tasks, boolean me, boolean asked) {
        return new MemberLine(one.membershipId(), one.name(), tasks, one.status(), one.paused(), me, asked);
    }

    /** Where they stand, when that is something else than being a member; empty otherwise. */
    public String stands() {
        return status != MembershipStatus.ACTIVE ? status.label() : paused && me ? "Paused for now" : "";
    }

    /** In words, for example "Treasurer, Signatory". */
    public String does() {
        return tasks.stream().sorted().map(PoolTask::label).collect(Collectors.joining(", "));
    }

    /** There is something to settle about them when they die or their council asks. */
    public boolean live() {
        return status.isLive() && status != MembershipStatus.ESTATE_SETTLING;
    }

    /** The group can be asked whether they may join. */
    public boolean canBeAsked() {
        return status == MembershipStatus.APPLIED && !asked;
    }
}
