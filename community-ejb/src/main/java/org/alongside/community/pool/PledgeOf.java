package org.alongside.community.pool;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.alongside.platform.error.Breach;
import org.alongside.platform.error.RuleBroken;

/**
 * What somebody promises.
 *
 * @param pence      whole pence
 * @param categories what it may be spent on; empty for anything the pool is for
 * @param outcomes   of the owner's plan, for money given for their needs
 * @param expires    its last day, or null
 * @param because    why so much at once, when it is more than is planned (R-POOL-30); printed on the statement
 * @param giver      who gives it, for the pot; empty for a member's own
 */
public record PledgeOf(MoneySource source, long pence, Set<SpendCategory> categories, Set<UUID> outcomes,
                       LocalDate expires, String because, String giver) {

    public PledgeOf {
        categories = Set.copyOf(categories);
        outcomes = Set.copyOf(outcomes);
    }

    /** Refused when it cannot be what it says. */
    public void require(boolean toThePot, LocalDate today) {
        requireSource(source, toThePot);
        if (source.isForOwnNeedsOnly() && outcomes.isEmpty()) {
            throw new RuleBroken(List.of(Breach.at("outcomes", PoolRule.OUTCOME_MISSING)));
        }
        requireLasting(expires, today);
    }

    public static void requireSource(MoneySource source, boolean toThePot) {
        if (source == null) {
            throw new RuleBroken(List.of(Breach.at("source", PoolRule.SOURCE_MISSING)));
        }
        if (toThePot != source.isOfThePot()) {
            throw new RuleBroken(List.of(Breach.at("source", PoolRule.NOT_TO_BE_GIVEN)));
        }
    }

    /** Also what has no last day. */
    public static void requireLasting(LocalDate expires, LocalDate today) {
        if (expires != null && expires.isBefore(today)) {
            throw new RuleBroken(List.of(Breach.at("expires", PoolRule.EXPIRY_PAST)));
        }
    }

    /**
     * A pool is no place to park money for somebody's own support: more of it than will be used in the next weeks asks
     * why, and the reason is printed on the statement (R-POOL-30).
     */
    public void requireExplained(long planned) {
        if (source.isForOwnNeedsOnly() && pence > planned && because.isEmpty()) {
            throw new RuleBroken(List.of(Breach.at("because", PoolRule.PARKING_UNEXPLAINED)));
        }
    }
}
