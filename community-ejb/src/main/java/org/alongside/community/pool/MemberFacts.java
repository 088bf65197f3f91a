package org.alongside.community.pool;

import java.util.Set;
import java.util.UUID;

/**
 * One member, for the other features of the community.
 *
 * @param ordinal    the order of joining; 0 before they have
 * @param extraPence odd pennies they have paid so far because of a tie (R-POOL-10)
 * @param paused     takes no part for now, to protect somebody; their money is not touched (R-SAFE-08)
 * @param household  the same for people who gave the same word in confidence; null when they gave none
 */
public record MemberFacts(UUID membershipId, UUID personId, String name, int ordinal, int extraPence, UUID household,
                          Set<PoolTask> tasks, MembershipStatus status, boolean paused) {

    public boolean isActive() {
        return status == MembershipStatus.ACTIVE && !paused;
    }

    /** Takes part in deciding and holds a task: a paused member does neither. */
    public boolean has(PoolTask task) {
        return isActive() && tasks.contains(task);
    }

    /** Is this one, or lives with them: does not decide what they are paid (R-POOL-16). */
    public boolean hasInterestIn(MemberFacts paid) {
        return membershipId.equals(paid.membershipId) || sharesHouseholdWith(paid);
    }

    public boolean sharesHouseholdWith(MemberFacts other) {
        return household != null && household.equals(other.household);
    }
}
