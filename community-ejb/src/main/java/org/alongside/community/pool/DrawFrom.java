package org.alongside.community.pool;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.alongside.platform.error.RuleBroken;

/**
 * Which lots pay a part of a spend, and in which order (R-POOL-11): those restricted to just this first, the earliest to
 * expire, then the oldest, and what is not restricted last. Only lots that may meet it count (R-POOL-05, 12).
 *
 * @param owner    the membership that takes part; null for the pot
 * @param category what is bought
 * @param outcome  of the participant's plan; null when none was cited. Money for own needs is not touched without one.
 * @param day      of the spend
 */
public record DrawFrom(UUID owner, SpendCategory category, UUID outcome, LocalDate day) {

    private static final Comparator<LotFacts> ORDER = Comparator
            .comparing(LotFacts::isRestricted, Comparator.reverseOrder())
            .thenComparing(LotFacts::expires, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(LotFacts::received)
            .thenComparing(LotFacts::lotId);

    /** The lots that may pay, in order, whatever is in them. */
    public List<LotFacts> inOrder(Collection<LotFacts> lots) {
        return own(lots).filter(lot -> lot.mayMeet(category, outcome)).sorted(ORDER).toList();
    }

    /** What they could pay together. */
    public long free(Collection<LotFacts> lots) {
        return inOrder(lots).stream().mapToLong(LotFacts::free).sum();
    }

    /**
     * Refused with {@code E-PURPOSE} when there is money, only not for this; with {@code E-FUNDS} when there is not
     * enough of any.
     */
    public List<Draw> draw(Collection<LotFacts> lots, long pence) {
        List<Draw> draws = new ArrayList<>();
        long left = pence;
        for (LotFacts lot : inOrder(lots)) {
            long taken = Math.min(left, lot.free());
            if (taken > 0) {
                draws.add(new Draw(lot.lotId(), taken));
                left -= taken;
            }
        }
        if (left > 0) {
            long whatever = own(lots).mapToLong(LotFacts::free).sum();
            throw new RuleBroken(whatever >= pence ? PoolRule.NOT_FOR_THIS_PURPOSE : PoolRule.NOT_ENOUGH_FREE);
        }
        return draws;
    }

    private Stream<LotFacts> own(Collection<LotFacts> lots) {
        return lots.stream().filter(lot -> Objects.equals(lot.owner(), owner) && lot.isUsableOn(day));
    }
}
