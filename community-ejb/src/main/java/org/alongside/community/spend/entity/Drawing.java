package org.alongside.community.spend.entity;

import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.alongside.community.pool.Draw;
import org.alongside.community.pool.DrawFrom;
import org.alongside.community.pool.LotFacts;
import org.alongside.community.pool.MoneySource;
import org.alongside.community.pool.PoolFacts;

/** From which lots the parts of a {@link Spend} come: each member's from their own, or all of it from the pot. */
public record Drawing(Spend spend, Collection<LotFacts> lots, LocalDate day) {

    /** By membership; the pot has none. Refused when anybody's own lots do not reach (R-POOL-06, 13, 14). */
    public Map<UUID, List<Draw>> of(Split split) {
        Map<UUID, List<Draw>> draws = new LinkedHashMap<>();
        if (spend.isFromPot()) {
            draws.put(null, from(null, null).draw(lots, spend.totalPence()));
        }
        split.pence().forEach((membership, pence) -> draws.put(membership,
                draw(membership, pence - split.extraOf(membership), split.extraOf(membership))));
        return draws;
    }

    /** How far this member's money goes, for what they cited. */
    Reach reach(UUID membershipId) {
        DrawFrom from = from(membershipId, cited(membershipId));
        return new Reach(from.free(lots), from.free(ofOwn()));
    }

    /** The extra of an invoice, from the same money as the rest. */
    public Map<UUID, List<Draw>> more(long extra, PoolFacts pool) {
        Map<UUID, List<Draw>> draws = new LinkedHashMap<>();
        if (spend.isFromPot()) {
            draws.put(null, from(null, null).draw(lots, extra));
        } else {
            new Paying(spend).shareExtra(extra, pool).pence()
                    .forEach((member, pence) -> draws.put(member, draw(member, pence, 0)));
        }
        return draws;
    }

    /** Whose money a part would come from, for the person to see before they say yes; empty when there is not enough. */
    public List<MoneySource> sources(UUID membershipId, long pence, UUID outcome) {
        List<LotFacts> order = from(membershipId, outcome).inOrder(lots).stream().filter(lot -> lot.free() > 0).toList();
        Set<MoneySource> sources = new LinkedHashSet<>();
        long left = pence;
        for (LotFacts lot : order) {
            if (left > 0) {
                sources.add(lot.source());
                left -= lot.free();
            }
        }
        return left > 0 ? List.of() : List.copyOf(sources);
    }

    /** @param extra for somebody else: never from money given for this member's own needs */
    private List<Draw> draw(UUID membershipId, long share, long extra) {
        DrawFrom from = from(membershipId, cited(membershipId));
        Map<UUID, Long> byLot = new LinkedHashMap<>();
        if (share > 0) {
            from.draw(lots, share).forEach(one -> byLot.merge(one.lotId(), one.pence(), Long::sum));
        }
        if (extra > 0) {
            from.draw(ofOwn().stream().map(lot -> lot.less(byLot.getOrDefault(lot.lotId(), 0L))).toList(), extra)
                    .forEach(one -> byLot.merge(one.lotId(), one.pence(), Long::sum));
        }
        return byLot.entrySet().stream().map(one -> new Draw(one.getKey(), one.getValue())).toList();
    }

    private List<LotFacts> ofOwn() {
        return lots.stream().filter(lot -> !lot.source().isForOwnNeedsOnly()).toList();
    }

    private UUID cited(UUID membershipId) {
        return spend.share(membershipId).map(SpendShare::outcomeId).orElse(null);
    }

    private DrawFrom from(UUID owner, UUID outcome) {
        return new DrawFrom(owner, spend.category(), outcome, day);
    }
}
