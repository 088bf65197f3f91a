package org.alongside.community.spend.entity;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.alongside.community.pool.MemberFacts;
import org.alongside.platform.money.Apportionment;

/**
 * What each member pays of a sum (R-POOL-10). Where a tie decides about an odd penny it goes to whoever has paid the
 * fewest so far, then to whoever joined first.
 *
 * @param pence    by membership
 * @param oddByTie the memberships that pay a penny only because of a tie
 * @param fair     what each would pay if everybody's money reached for their own share
 */
public record Split(Map<UUID, Long> pence, Set<UUID> oddByTie, Map<UUID, Long> fair) {

    static final Split NOTHING = new Split(Map.of(), Set.of(), Map.of());

    private static final Comparator<MemberFacts> FEWEST_EXTRA_PENCE = Comparator
            .comparingInt(MemberFacts::extraPence).thenComparingInt(MemberFacts::ordinal);

    /** @param weights by membership, each above nothing; all of them members */
    public static Split of(long total, Map<UUID, Long> weights, Collection<MemberFacts> members) {
        List<UUID> order = members.stream().filter(one -> weights.containsKey(one.membershipId()))
                .sorted(FEWEST_EXTRA_PENCE).map(MemberFacts::membershipId).toList();
        if (order.isEmpty()) {
            return NOTHING;
        }
        Apportionment parts = Apportionment.of(total, order.stream().map(weights::get).toList());
        Map<UUID, Long> pence = new LinkedHashMap<>();
        for (int i = 0; i < order.size(); i++) {
            pence.put(order.get(i), parts.amounts().get(i));
        }
        Set<UUID> odd = new LinkedHashSet<>();
        parts.byTie().forEach(i -> odd.add(order.get(i)));
        return new Split(pence, odd, pence);
    }

    /** The same where some pay no more than this, and the others make up for it in the same proportions (R-POOL-13). */
    static Split capped(long total, Map<UUID, Long> weights, Map<UUID, Long> caps, Collection<MemberFacts> members) {
        Map<UUID, Long> others = new LinkedHashMap<>(weights);
        others.keySet().removeAll(caps.keySet());
        Split rest = of(total - caps.values().stream().mapToLong(Long::longValue).sum(), others, members);
        Map<UUID, Long> pence = new LinkedHashMap<>(caps);
        pence.putAll(rest.pence());
        return new Split(pence, rest.oddByTie(), of(total, weights, members).pence());
    }

    /** More than this member's own share, for somebody whose money does not reach. */
    public long extraOf(UUID membershipId) {
        return Math.max(0, of(membershipId) - fairOf(membershipId));
    }

    long fairOf(UUID membershipId) {
        return fair.getOrDefault(membershipId, 0L);
    }

    public long of(UUID membershipId) {
        return pence.getOrDefault(membershipId, 0L);
    }
}
