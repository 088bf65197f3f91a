package org.alongside.community.pool;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;

/**
 * One contribution's money, with what it may be used for. Amounts are pence, as the book has them.
 *
 * @param owner      a membership; null for the pot
 * @param categories what it may be spent on; empty when it is not restricted
 * @param outcomes   outcomes of the owner's plan it is for; empty when any of theirs will do
 * @param expires    may be spent on this day still; null when it never expires
 * @param received   when it came to the bank; null while it is promised
 * @param held       reserved for what has been approved
 * @param because    why so much was put in at once; empty when nobody had to say (R-POOL-30)
 */
public record LotFacts(UUID lotId, UUID owner, MoneySource source, ContributionStatus status,
                       Set<SpendCategory> categories, Set<UUID> outcomes, LocalDate expires, LocalDate received,
                       long free, long held, String because) {

    public LotFacts {
        categories = Set.copyOf(categories);
        outcomes = Set.copyOf(outcomes);
    }

    public boolean isOfThePot() {
        return owner == null;
    }

    /** Somebody said what it is for, or the law does. */
    public boolean isRestricted() {
        return !categories.isEmpty() || source.isForOwnNeedsOnly();
    }

    /** Restricted by nobody and to nothing: its owner may give it away (R-POOL-25). */
    public boolean mayBeGiven() {
        return !isOfThePot() && source == MoneySource.OWN_MONEY && categories.isEmpty();
    }

    /** @param outcome of the owner's plan that the spend is cited for; null when none is */
    public boolean mayMeet(SpendCategory category, UUID outcome) {
        boolean purpose = categories.isEmpty() || categories.contains(category);
        boolean need = !source.isForOwnNeedsOnly()
                || outcome != null && (outcomes.isEmpty() || outcomes.contains(outcome));
        return purpose && need;
    }

    public boolean isUsableOn(LocalDate day) {
        return status.isSpendable() && (expires == null || !expires.isBefore(day));
    }

    /** Without what is going to be taken from it. */
    public LotFacts less(long pence) {
        return new LotFacts(lotId, owner, source, status, categories, outcomes, expires, received, free - pence, held,
                because);
    }

    public long total() {
        return free + held;
    }
}
