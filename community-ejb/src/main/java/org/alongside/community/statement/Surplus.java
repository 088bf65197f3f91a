package org.alongside.community.statement;

/**
 * Unspent direct payment beside what a person may keep back for bad weeks, in pence (R-POOL-29). For their eyes only.
 *
 * @param weekly  what comes each week
 * @param weeks   how many of them may be kept back here
 * @param own     in their own account, as they said
 * @param inPools in shared budgets, free or set aside
 */
public record Surplus(long weekly, long weeks, long own, long inPools) {

    private static final long NEAR_PERCENT = 80;

    public long unspent() {
        return own + inPools;
    }

    public long mayKeep() {
        return weekly * weeks;
    }

    /** What their council may ask for; nothing while they keep no more than they may. */
    public long above() {
        return Math.max(0, unspent() - mayKeep());
    }

    public SurplusLevel level() {
        if (unspent() >= mayKeep()) {
            return SurplusLevel.REACHED;
        }
        return unspent() * 100 >= mayKeep() * NEAR_PERCENT ? SurplusLevel.NEAR : SurplusLevel.BELOW;
    }
}
