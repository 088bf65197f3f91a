package org.alongside.community.safeguarding.control;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.alongside.community.safeguarding.TotalShown;

/**
 * How many concerns there were, by what came of them. Fewer than five are not told, and where one hidden number could be
 * worked out from the sum, the next smallest is hidden too (R-SAFE-07, R-PRIV-07).
 */
public final class ConcernTotals {

    private ConcernTotals() {
    }

    /** @param least the smallest number that is shown */
    public static List<TotalShown> shown(Map<String, Long> counts, long least) {
        Map<String, Long> all = new TreeMap<>(counts);
        long sum = all.values().stream().mapToLong(Long::longValue).sum();
        Set<String> hidden = all.entrySet().stream().filter(one -> one.getValue() < least).map(Map.Entry::getKey)
                .collect(Collectors.toCollection(TreeSet::new));
        if (hidden.size() == 1 && all.size() > 1) {
            all.entrySet().stream().filter(one -> !hidden.contains(one.getKey())).min(Map.Entry.comparingByValue())
                    .ifPresent(one -> hidden.add(one.getKey()));
        }
        List<TotalShown> lines = new ArrayList<>();
        all.forEach((name, count) -> lines.add(new TotalShown(name, hidden.contains(name) ? null : count)));
        lines.add(new TotalShown("All", sum < least ? null : Long.valueOf(sum)));
        return List.copyOf(lines);
    }
}
