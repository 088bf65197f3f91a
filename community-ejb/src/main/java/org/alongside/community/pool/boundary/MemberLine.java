package org.alongside.community.pool.boundary;

import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.alongside.community.pool.MembershipStatus;
import org.alongside.community.pool.PoolTask;

/** A member, as the others see them: what they do for the group, and nothing they have. */
public record MemberLine(UUID membershipId, String name, Set<PoolTask> tasks, MembershipStatus status, boolean me,
                         boolean asked) {

    /** In words, for example "Treasurer, Signatory". */
    public String does() {
        return tasks.stream().sorted().map(PoolTask::label).collect(Collectors.joining(", "));
    }

    /** The group can be asked whether they may join. */
    public boolean canBeAsked() {
        return status == MembershipStatus.APPLIED && !asked;
    }
}
