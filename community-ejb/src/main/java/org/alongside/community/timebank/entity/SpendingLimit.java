package org.alongside.community.timebank.entity;

import org.alongside.community.timebank.Minutes;
import org.alongside.community.timebank.TimeRule;
import org.alongside.platform.error.RuleBroken;

/** How far balances may go down. Reaching a limit is allowed, passing it is refused and not only noted (R-TIME-05). */
public final class SpendingLimit {

    private SpendingLimit() {
    }

    public static void requireMember(long balance, long minutes, int floor) {
        if (balance - minutes < floor) {
            throw new RuleBroken(TimeRule.BELOW_LIMIT, Minutes.words(Math.max(0, balance - floor)));
        }
    }

    public static void requirePot(long balance, long minutes, int floor) {
        if (balance - minutes < floor) {
            throw new RuleBroken(TimeRule.POT_BELOW_LIMIT);
        }
    }

    /** Given away is what was earned, never what was not. */
    public static void requireEarned(long balance, long minutes) {
        if (minutes > balance) {
            throw new RuleBroken(TimeRule.NOTHING_TO_GIVE, Minutes.words(Math.max(0, balance)));
        }
    }
}
